using ChargeGateway.Core;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>A cFos device gave no usable answer. Tells nothing of passwords.</summary>
/// <param name="failure">Why.</param>
/// <param name="message">What was asked and what came back.</param>
/// <param name="code">The device's own error, where it gave one.</param>
/// <param name="inner">What lies behind it.</param>
sealed class CfosException(Failure failure, string message, string? code = null, Exception? inner = null) : Exception(message, inner)
{
    public Failure Failure { get; } = failure;

    public string? Code { get; } = code;

    /// <summary>Whether the device has no such register. Firmware differs in which it has.</summary>
    public bool IsUnknownRegister => Failure == Failure.DeviceError && Code is "2" or "bad modbus register" or "bad modbus register size";

    /// <summary>The request breaks a rule and was not sent.</summary>
    public static CfosException Invalid(string message) => new(Failure.Invalid, message);

    /// <summary>The answer cannot be used.</summary>
    public static CfosException Unusable(string message, Exception? inner = null) => new(Failure.Protocol, message, inner: inner);

    /// <summary>The same failure, told of a charger.</summary>
    public ChargePointException Of(string chargePointId) => new(Failure, chargePointId, $"cFos device {chargePointId}: {Message}", Code, this);
}

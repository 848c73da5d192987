namespace ChargeGateway.Core;

/// <summary>A command that brought no answer from the charger.</summary>
/// <param name="failure">Why.</param>
/// <param name="chargePointId">Which charger.</param>
/// <param name="message">What was asked, what it said and what to do, in one or two sentences.</param>
/// <param name="code">The charger's own error code, where it gave one.</param>
/// <param name="inner">What lies behind it.</param>
public sealed class ChargePointException(Failure failure, string chargePointId, string message, string? code = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Why there is no answer.</summary>
    public Failure Failure { get; } = failure;

    /// <summary>The charger that was asked.</summary>
    public string ChargePointId { get; } = chargePointId;

    /// <summary>The charger's own error code, such as <c>NotSupported</c> or <c>-3</c>; none where it gave none.</summary>
    public string? Code { get; } = code;
}

namespace ChargeGateway.Core.Chargers;

/// <summary>How a driver reaches a device that does not dial in by itself. What a driver does not know of it does not use.</summary>
public sealed record DeviceSettings
{
    /// <summary>Which device behind the address, such as <c>E1</c>.</summary>
    public string? Device { get; init; }

    /// <summary>The Modbus unit id, 0 to 255.</summary>
    public int? Unit { get; init; }

    /// <summary>The user to log in with.</summary>
    public string? User { get; init; }

    /// <summary>The password to log in with. A secret: never logged, never shown.</summary>
    public string? Password { get; init; }

    /// <summary>How often the device is asked; without it as the driver sees fit.</summary>
    public TimeSpan? PollInterval { get; init; }

    /// <summary>Whether a certificate that nobody vouches for is taken.</summary>
    public bool AcceptAnyCertificate { get; init; }

    /// <summary>Says nothing of the secret.</summary>
    public override string ToString() => $"{nameof(DeviceSettings)} {{ Device = {Device}, Unit = {Unit}, User = {User} }}";
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a charging station says of itself (OCPP 2.0.1 part 2, 2.13).</summary>
sealed record ChargingStation : Extensible
{
    [MaxLength(25)]
    public string? SerialNumber { get; init; }

    [Needed, MaxLength(20)]
    public string? Model { get; init; }

    public Modem? Modem { get; init; }

    [Needed, MaxLength(50)]
    public string? VendorName { get; init; }

    [MaxLength(50)]
    public string? FirmwareVersion { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>A charge point introduces itself (OCPP 1.6 edition 2, 6.3).</summary>
sealed record BootNotificationRequest
{
    [Needed, MaxLength(20)]
    public string? ChargePointVendor { get; init; }

    [Needed, MaxLength(20)]
    public string? ChargePointModel { get; init; }

    [MaxLength(25)]
    public string? ChargePointSerialNumber { get; init; }

    [MaxLength(25)]
    public string? ChargeBoxSerialNumber { get; init; }

    [MaxLength(50)]
    public string? FirmwareVersion { get; init; }

    [MaxLength(20)]
    public string? Iccid { get; init; }

    [MaxLength(20)]
    public string? Imsi { get; init; }

    [MaxLength(25)]
    public string? MeterType { get; init; }

    [MaxLength(25)]
    public string? MeterSerialNumber { get; init; }
}

/// <summary>Whether the charge point may take part (OCPP 1.6 edition 2, 6.4).</summary>
sealed record BootNotificationResponse
{
    [Needed, OneOf("Accepted", "Pending", "Rejected")]
    public required string Status { get; init; }

    [Needed]
    public required DateTimeOffset CurrentTime { get; init; }

    /// <summary>Seconds between heartbeats when accepted, else until the next introduction.</summary>
    [Needed]
    public required int Interval { get; init; }
}

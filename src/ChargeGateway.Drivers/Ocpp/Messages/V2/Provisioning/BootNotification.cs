using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A charging station introduces itself (OCPP 2.0.1 part 2, 1.2.1).</summary>
sealed record BootNotificationRequest : Extensible
{
    [Needed]
    public ChargingStation? ChargingStation { get; init; }

    [Needed]
    [OneOf(
        "ApplicationReset", "FirmwareUpdate", "LocalReset", "PowerUp", "RemoteReset", "ScheduledReset", "Triggered", "Unknown", "Watchdog")]
    public string? Reason { get; init; }
}

/// <summary>Whether the charging station may take part (OCPP 2.0.1 part 2, 1.2.2).</summary>
sealed record BootNotificationResponse : Extensible
{
    [Needed]
    public required DateTimeOffset CurrentTime { get; init; }

    /// <summary>Seconds between heartbeats when accepted, else until the next introduction.</summary>
    [Needed]
    public required int Interval { get; init; }

    [Needed, OneOf("Accepted", "Pending", "Rejected")]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

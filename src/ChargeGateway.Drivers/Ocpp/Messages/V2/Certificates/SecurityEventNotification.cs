using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Something happened that matters for security (OCPP 2.0.1 part 2, 1.49.1).</summary>
sealed record SecurityEventNotificationRequest : Extensible
{
    [Needed, MaxLength(50)]
    public string? Type { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [MaxLength(255)]
    public string? TechInfo { get; init; }
}

/// <summary>Nothing is said of it (OCPP 2.0.1 part 2, 1.49.2).</summary>
sealed record SecurityEventNotificationResponse : Extensible;

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Something happened that concerns the charge point's security (Improved security for OCPP 1.6-J edition 3, 5.15).</summary>
sealed record SecurityEventNotificationRequest
{
    /// <summary>A word of section 8, or the vendor's own.</summary>
    [Needed, MaxLength(50)]
    public string? Type { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [MaxLength(255)]
    public string? TechInfo { get; init; }
}

/// <summary>Says that it was received (Improved security for OCPP 1.6-J edition 3, 5.16).</summary>
sealed record SecurityEventNotificationResponse;

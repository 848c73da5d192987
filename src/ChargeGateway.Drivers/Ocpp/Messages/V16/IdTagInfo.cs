using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>What the gateway says of an id tag (OCPP 1.6 edition 2, 7.27).</summary>
sealed record IdTagInfo
{
    /// <summary>When the tag leaves the charge point's authorization cache; without it never.</summary>
    public DateTimeOffset? ExpiryDate { get; init; }

    /// <summary>The group that the tag belongs to.</summary>
    [MaxLength(20)]
    public string? ParentIdTag { get; init; }

    [Needed, OneOf("Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx")]
    public required string Status { get; init; }
}

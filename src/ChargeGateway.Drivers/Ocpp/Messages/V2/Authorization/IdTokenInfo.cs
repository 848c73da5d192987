using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What the gateway says of a token (OCPP 2.0.1 part 2, 2.27).</summary>
sealed record IdTokenInfo : Extensible
{
    [Needed]
    [OneOf(
        "Accepted", "Blocked", "ConcurrentTx", "Expired", "Invalid", "NoCredit", "NotAllowedTypeEVSE", "NotAtThisLocation",
        "NotAtThisTime", "Unknown")]
    public required string Status { get; init; }

    /// <summary>When the token leaves the charging station's authorization cache.</summary>
    public DateTimeOffset? CacheExpiryDateTime { get; init; }

    /// <summary>-9 to 9, 0 by default; the higher goes first.</summary>
    public int? ChargingPriority { get; init; }

    public IdToken? GroupIdToken { get; init; }

    [MaxLength(8)]
    public string? Language1 { get; init; }

    [MaxLength(8)]
    public string? Language2 { get; init; }

    /// <summary>Where the token may charge; without it everywhere.</summary>
    [MinItems(1), Least(0, Since = OcppVersion.V21)]
    public IReadOnlyList<int>? EvseId { get; init; }

    public MessageContent? PersonalMessage { get; init; }
}

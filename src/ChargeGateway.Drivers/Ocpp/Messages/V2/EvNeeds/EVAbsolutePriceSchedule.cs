using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a car pays over time (OCPP 2.1 part 2, 2.41).</summary>
sealed record EVAbsolutePriceSchedule : Extensible
{
    [Needed]
    public DateTimeOffset? TimeAnchor { get; init; }

    [Needed, MaxLength(3)]
    public string? Currency { get; init; }

    [Needed, MinItems(1), MaxItems(1024)]
    public IReadOnlyList<EVAbsolutePriceScheduleEntry>? EvAbsolutePriceScheduleEntries { get; init; }

    [Needed, MaxLength(2000)]
    public string? PriceAlgorithm { get; init; }
}

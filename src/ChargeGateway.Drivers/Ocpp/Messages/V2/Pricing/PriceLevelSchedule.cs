using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Price levels over time (ISO 15118-20) (OCPP 2.1 part 2, 2.77).</summary>
sealed record PriceLevelSchedule : Extensible
{
    [Needed, MinItems(1), MaxItems(100)]
    public IReadOnlyList<PriceLevelScheduleEntry>? PriceLevelScheduleEntries { get; init; }

    [Needed]
    public DateTimeOffset? TimeAnchor { get; init; }

    [Needed, Least(0)]
    public int? PriceScheduleId { get; init; }

    [MaxLength(32)]
    public string? PriceScheduleDescription { get; init; }

    [Needed, Least(0)]
    public int? NumberOfPriceLevels { get; init; }
}

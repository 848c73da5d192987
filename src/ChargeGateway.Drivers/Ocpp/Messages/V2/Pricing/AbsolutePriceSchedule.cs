using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Prices over time in money (ISO 15118-20) (OCPP 2.1 part 2, 2.1).</summary>
sealed record AbsolutePriceSchedule : Extensible
{
    [Needed]
    public DateTimeOffset? TimeAnchor { get; init; }

    [Needed, Least(0)]
    public int? PriceScheduleID { get; init; }

    [MaxLength(160)]
    public string? PriceScheduleDescription { get; init; }

    [Needed, MaxLength(3)]
    public string? Currency { get; init; }

    [Needed, MaxLength(8)]
    public string? Language { get; init; }

    [Needed, MaxLength(2000)]
    public string? PriceAlgorithm { get; init; }

    public RationalNumber? MinimumCost { get; init; }

    public RationalNumber? MaximumCost { get; init; }

    [Needed, MinItems(1), MaxItems(1024)]
    public IReadOnlyList<PriceRuleStack>? PriceRuleStacks { get; init; }

    [MinItems(1), MaxItems(10)]
    public IReadOnlyList<TaxRule>? TaxRules { get; init; }

    public OverstayRuleList? OverstayRuleList { get; init; }

    [MinItems(1), MaxItems(5)]
    public IReadOnlyList<AdditionalSelectedServices>? AdditionalSelectedServices { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What was used in one period of a transaction (OCPP 2.1 part 2, 2.15).</summary>
sealed record ChargingPeriod : Extensible
{
    [MinItems(1)]
    public IReadOnlyList<CostDimension>? Dimensions { get; init; }

    [MaxLength(60)]
    public string? TariffId { get; init; }

    [Needed]
    public DateTimeOffset? StartPeriod { get; init; }
}

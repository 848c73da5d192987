using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The price of one period (ISO 15118-2) (OCPP 2.0.1 part 2, 2.39).</summary>
sealed record SalesTariffEntry : Extensible
{
    [Needed]
    public RelativeTimeInterval? RelativeTimeInterval { get; init; }

    [Least(0)]
    public int? EPriceLevel { get; init; }

    [MinItems(1), MaxItems(3)]
    public IReadOnlyList<ConsumptionCost>? ConsumptionCost { get; init; }
}

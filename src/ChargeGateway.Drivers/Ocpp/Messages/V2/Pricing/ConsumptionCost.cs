using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The cost of a block of consumption (OCPP 2.0.1 part 2, 2.19).</summary>
sealed record ConsumptionCost : Extensible
{
    [Needed]
    public decimal? StartValue { get; init; }

    [Needed, MinItems(1), MaxItems(3)]
    public IReadOnlyList<Cost>? Cost { get; init; }
}

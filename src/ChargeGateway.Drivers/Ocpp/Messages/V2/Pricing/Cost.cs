using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A cost of one kind (OCPP 2.0.1 part 2, 2.20).</summary>
sealed record Cost : Extensible
{
    [Needed, OneOf("CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage")]
    public string? CostKind { get; init; }

    [Needed]
    public int? Amount { get; init; }

    public int? AmountMultiplier { get; init; }
}

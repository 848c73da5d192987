using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The prices of one period (ISO 15118-20) (OCPP 2.1 part 2, 2.78).</summary>
sealed record PriceRuleStack : Extensible
{
    [Needed]
    public int? Duration { get; init; }

    [Needed, MinItems(1), MaxItems(8)]
    public IReadOnlyList<PriceRule>? PriceRule { get; init; }
}

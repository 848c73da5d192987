using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A fixed price and when it holds (OCPP 2.1 part 2, 2.100).</summary>
sealed record TariffFixedPrice : Extensible
{
    public TariffConditionsFixed? Conditions { get; init; }

    [Needed]
    public required decimal PriceFixed { get; init; }
}

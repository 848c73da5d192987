using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Fixed prices with their taxes (OCPP 2.1 part 2, 2.101).</summary>
sealed record TariffFixed : Extensible
{
    [Needed, MinItems(1)]
    public required IReadOnlyList<TariffFixedPrice> Prices { get; init; }

    [MinItems(1), MaxItems(5)]
    public IReadOnlyList<TaxRate>? TaxRates { get; init; }
}

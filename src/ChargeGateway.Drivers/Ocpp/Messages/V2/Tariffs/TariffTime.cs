using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Prices for time with their taxes (OCPP 2.1 part 2, 2.103).</summary>
sealed record TariffTime : Extensible
{
    [Needed, MinItems(1)]
    public required IReadOnlyList<TariffTimePrice> Prices { get; init; }

    [MinItems(1), MaxItems(5)]
    public IReadOnlyList<TaxRate>? TaxRates { get; init; }
}

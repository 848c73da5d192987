using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A price with and without taxes (OCPP 2.1 part 2, 2.80).</summary>
sealed record Price : Extensible
{
    public decimal? ExclTax { get; init; }

    public decimal? InclTax { get; init; }

    [MinItems(1), MaxItems(5)]
    public IReadOnlyList<TaxRate>? TaxRates { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Prices over time (ISO 15118-2) (OCPP 2.0.1 part 2, 2.40).</summary>
sealed record SalesTariff : Extensible
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? Id { get; init; }

    [MaxLength(32)]
    public string? SalesTariffDescription { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? NumEPriceLevels { get; init; }

    [Needed, MinItems(1), MaxItems(1024)]
    public IReadOnlyList<SalesTariffEntry>? SalesTariffEntry { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A price for energy and when it holds (OCPP 2.1 part 2, 2.98).</summary>
sealed record TariffEnergyPrice : Extensible
{
    [Needed]
    public required decimal PriceKwh { get; init; }

    public TariffConditions? Conditions { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A price for time and when it holds (OCPP 2.1 part 2, 2.102).</summary>
sealed record TariffTimePrice : Extensible
{
    [Needed]
    public required decimal PriceMinute { get; init; }

    public TariffConditions? Conditions { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A price from some power on (OCPP 2.1 part 2, 2.46).</summary>
sealed record EVPriceRule : Extensible
{
    [Needed]
    public decimal? EnergyFee { get; init; }

    [Needed]
    public decimal? PowerRangeStart { get; init; }
}

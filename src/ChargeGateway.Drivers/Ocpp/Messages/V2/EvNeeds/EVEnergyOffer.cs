using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What energy a car offers, and for how much (OCPP 2.1 part 2, 2.42).</summary>
sealed record EVEnergyOffer : Extensible
{
    public EVAbsolutePriceSchedule? EvAbsolutePriceSchedule { get; init; }

    [Needed]
    public EVPowerSchedule? EvPowerSchedule { get; init; }
}

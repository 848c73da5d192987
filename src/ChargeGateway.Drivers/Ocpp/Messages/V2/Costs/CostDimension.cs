using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>An amount that was used (OCPP 2.1 part 2, 2.31).</summary>
sealed record CostDimension : Extensible
{
    [Needed, OneOf("Energy", "MaxCurrent", "MinCurrent", "MaxPower", "MinPower", "IdleTIme", "ChargingTime")]
    public string? Type { get; init; }

    [Needed]
    public decimal? Volume { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a car wants of an alternating current (OCPP 2.0.1 part 2, 2.1).</summary>
sealed record ACChargingParameters : Extensible
{
    /// <summary>Wh.</summary>
    [Needed]
    public decimal? EnergyAmount { get; init; }

    /// <summary>A per phase.</summary>
    [Needed]
    public decimal? EvMinCurrent { get; init; }

    /// <summary>A per phase.</summary>
    [Needed]
    public decimal? EvMaxCurrent { get; init; }

    /// <summary>V.</summary>
    [Needed]
    public decimal? EvMaxVoltage { get; init; }
}

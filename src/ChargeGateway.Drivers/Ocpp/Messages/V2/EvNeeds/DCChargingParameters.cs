using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a car wants of a direct current (OCPP 2.0.1 part 2, 2.21).</summary>
sealed record DCChargingParameters : Extensible
{
    /// <summary>A.</summary>
    [Needed]
    public decimal? EvMaxCurrent { get; init; }

    /// <summary>V.</summary>
    [Needed]
    public decimal? EvMaxVoltage { get; init; }

    /// <summary>W.</summary>
    public decimal? EvMaxPower { get; init; }

    /// <summary>Wh.</summary>
    public decimal? EvEnergyCapacity { get; init; }

    /// <summary>Wh.</summary>
    public decimal? EnergyAmount { get; init; }

    /// <summary>Percent.</summary>
    [Least(0), Most(100)]
    public int? StateOfCharge { get; init; }

    [Least(0), Most(100)]
    public int? FullSoC { get; init; }

    [Least(0), Most(100)]
    public int? BulkSoC { get; init; }
}

namespace ChargeGateway.Core.State;

/// <summary>What is known of a connector now.</summary>
/// <param name="Number">Its number, from 1; 0 is the charger's main controller.</param>
public sealed record ConnectorState(int Number)
{
    /// <summary>What it is doing.</summary>
    public ConnectorStatus Status { get; init; }

    /// <summary>When it last said so, by the charger's clock.</summary>
    public DateTimeOffset? StatusAt { get; init; }

    /// <summary>The charger's error code; none while there is no error.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What the charger adds to its status, its own error code included.</summary>
    public string? Info { get; init; }

    /// <summary>What holds the current down, by the charger's name for it; none where nothing does or it does not say.</summary>
    public string? LimitReason { get; init; }

    /// <summary>When the meter was last read, by the charger's clock, with its own offset.</summary>
    public DateTimeOffset? MeterAt { get; init; }

    /// <summary>The lifetime register of imported energy, Wh.</summary>
    public decimal? Energy { get; init; }

    /// <summary>Imported power over all phases, W.</summary>
    public decimal? Power { get; init; }

    /// <summary>The most current offered to the car, A per phase.</summary>
    public decimal? CurrentOffered { get; init; }

    /// <summary>The most power offered to the car, W.</summary>
    public decimal? PowerOffered { get; init; }

    /// <summary>Imported current by phase, A.</summary>
    public PhaseValues Current { get; init; }

    /// <summary>Voltage to neutral by phase, V.</summary>
    public PhaseValues Voltage { get; init; }

    /// <summary>The car's state of charge, percent.</summary>
    public decimal? StateOfCharge { get; init; }

    /// <summary>Temperature, degrees Celsius.</summary>
    public decimal? Temperature { get; init; }

    /// <summary>The charge that runs.</summary>
    public int? TransactionId { get; init; }
}

using ChargeGateway.Core.State;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>A connector as <c>/v1</c> shows it. What the charger does not say is null.</summary>
sealed record ConnectorView
{
    /// <summary>Its number, from 1; 0 is the charger's main controller.</summary>
    public required int Number { get; init; }

    /// <summary>What it is doing.</summary>
    public required ConnectorStatus Status { get; init; }

    /// <summary>Since when, by the charger's clock.</summary>
    public DateTimeOffset? StatusAt { get; init; }

    /// <summary>The charger's error code.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What the charger adds to its status.</summary>
    public string? Info { get; init; }

    /// <summary>What holds the current down, by the charger's name for it.</summary>
    public string? LimitReason { get; init; }

    /// <summary>Imported power over all phases, W.</summary>
    public decimal? Power { get; init; }

    /// <summary>The lifetime register of imported energy, Wh.</summary>
    public decimal? Energy { get; init; }

    /// <summary>Imported current by phase, A.</summary>
    public required PhaseValues Current { get; init; }

    /// <summary>Voltage to neutral by phase, V.</summary>
    public required PhaseValues Voltage { get; init; }

    /// <summary>The most current offered to the car, A per phase.</summary>
    public decimal? CurrentOffered { get; init; }

    /// <summary>The most power offered to the car, W.</summary>
    public decimal? PowerOffered { get; init; }

    /// <summary>The car's state of charge, percent.</summary>
    public decimal? StateOfCharge { get; init; }

    /// <summary>Temperature, degrees Celsius.</summary>
    public decimal? Temperature { get; init; }

    /// <summary>When the meter was last read, by the charger's clock.</summary>
    public DateTimeOffset? MeterAt { get; init; }

    /// <summary>Whether no charge is started here from the gateway, by a lock of the connector or of the whole charger.</summary>
    public bool Locked { get; init; }

    /// <summary>The limit that was set; none where none is known.</summary>
    public LimitView? Limit { get; init; }

    /// <summary>The charge that runs.</summary>
    public RunningSession? Session { get; init; }
}

using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Balancing;

/// <summary>What is known of a connector at a look. Currents in A per phase.</summary>
/// <param name="Key">Which one.</param>
public sealed record ConnectorSnapshot(ConnectorKey Key)
{
    /// <summary>Whether its charger can be reached.</summary>
    public bool IsOnline { get; init; }

    /// <summary>Whether its charger was ever heard of; until then it is taken to be in its box.</summary>
    public bool IsKnown { get; init; }

    /// <summary>
    /// Whether the charger waits for a user before it charges (OCPP). Else a car that is plugged in is a car that wants to charge.
    /// </summary>
    public bool WaitsForUser { get; init; }

    /// <summary>When the charger last started anew; it may have forgotten what it was told.</summary>
    public DateTimeOffset? BootedAt { get; init; }

    /// <summary>What it is doing, in its own words.</summary>
    public ConnectorStatus Status { get; init; }

    /// <summary>The charge that runs.</summary>
    public int? TransactionId { get; init; }

    /// <summary>What the charge took so far, Wh.</summary>
    public double Energy { get; init; }

    /// <summary>When the meter was last read.</summary>
    public DateTimeOffset? MeterAt { get; init; }

    /// <summary>What the car takes on the phase that carries the most; none where nobody measures it.</summary>
    public double? Usage { get; init; }

    /// <summary>The priority that counts; none where nobody gave one.</summary>
    public int? Priority { get; init; }

    /// <summary>The most that the connector gives.</summary>
    public double MaxCurrent { get; init; }

    /// <summary>The most that somebody else wants it to give: nothing, or enough to charge; none where nobody does.</summary>
    public double? Cap { get; init; }

    /// <summary>What it gives by itself to a car that comes; always counts.</summary>
    public double Fallback { get; init; }
}

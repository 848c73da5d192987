namespace ChargeGateway.Core.Balancing;

/// <summary>What a connector of a balanced group is offered and why.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="Connector">Its connector, from 1.</param>
public sealed record ConnectorBalance(string ChargePointId, int Connector)
{
    /// <summary>What it counts for in the group's sum, A per phase: the most that it may give now, as far as is known.</summary>
    public double Counted { get; init; }

    /// <summary>What the car is offered, A per phase; 0 without a car, none before it is known.</summary>
    public double? Offered { get; init; }

    /// <summary>Whether the charger confirmed that it gives no more than what is counted.</summary>
    public bool Confirmed { get; init; }

    /// <summary>What the car takes, A on the phase that carries the most; none without a charge.</summary>
    public double? Usage { get; init; }

    /// <summary>The priority that counts.</summary>
    public int Priority { get; init; }

    /// <summary>The most that the car was seen to want, A; none while that is not known.</summary>
    public double? CarMax { get; init; }

    /// <summary>Until when the car is left alone.</summary>
    public DateTimeOffset? SuspendedUntil { get; init; }

    /// <summary>Why it is offered what it is, for people.</summary>
    public string Reason { get; init; } = "";
}

using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>A connector as the allocation sees it. Currents in A per phase.</summary>
/// <param name="Status">What it is doing; without a car it takes part only with <see cref="Fixed"/>.</param>
public sealed record AllocationInput(ConnectorStatus Status)
{
    /// <summary>What it is offered now.</summary>
    public double Offered { get; init; }

    /// <summary>What it gives whatever is decided, because nothing can be changed there now; none where it can be steered.</summary>
    public double? Fixed { get; init; }

    /// <summary>Whether a charge runs.</summary>
    public bool HasTransaction { get; init; }

    /// <summary>What the charge took so far, Wh.</summary>
    public double Energy { get; init; }

    /// <summary>What the car takes now.</summary>
    public double Usage { get; init; }

    /// <summary>The most that the car took within the monitoring interval; 0 where it was not seen to take any.</summary>
    public double RecentUsage { get; init; }

    /// <summary>How long the present offer stands, seconds; none where there was none yet.</summary>
    public double? OfferAge { get; init; }

    /// <summary>Higher wins.</summary>
    public int Priority { get; init; }

    /// <summary>The most that the connector gives.</summary>
    public double MaxCurrent { get; init; }

    /// <summary>The most that the car was seen to want; none while that is not known.</summary>
    public double? CarMax { get; init; }

    /// <summary>Until when the car is left alone.</summary>
    public DateTimeOffset? SuspendedUntil { get; init; }

    /// <summary>Whether it has a car that might take current.</summary>
    public bool IsActive => Status is ConnectorStatus.Charging or ConnectorStatus.SuspendedEV or ConnectorStatus.SuspendedEVSE;
}

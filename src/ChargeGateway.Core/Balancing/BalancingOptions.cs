namespace ChargeGateway.Core.Balancing;

/// <summary>How groups are balanced: the configuration section <c>Balancing</c>. Durations in seconds, currents in A per phase.</summary>
public sealed record BalancingOptions
{
    /// <summary>How often a group is looked at; 0 switches balancing off.</summary>
    public double RunInterval { get; init; } = 5;

    /// <summary>At every how many looks a group is balanced anew, where nothing urgent happened before.</summary>
    public int IntervalsFull { get; init; } = 12;

    /// <summary>How long chargers have to connect after a start of the gateway before the first look.</summary>
    public double FirstWait { get; init; } = 300;

    /// <summary>The least that a charge is given, where it is given anything.</summary>
    public double MinAllocation { get; init; } = 6;

    /// <summary>The most that a connector gives, where its charger does not say.</summary>
    public double DefaultMaxAllocation { get; init; } = 32;

    /// <summary>A car that stays so far below its offer takes no more than it does.</summary>
    public double MarginLower { get; init; } = 0.8;

    /// <summary>A car that comes so close to its offer may want more.</summary>
    public double MarginIncrease { get; init; } = 0.6;

    /// <summary>A car that takes less takes nothing.</summary>
    public double UsageThreshold { get; init; } = 2;

    /// <summary>How long an offer stands before it grows.</summary>
    public double MinOfferIncreaseInterval { get; init; } = 115;

    /// <summary>How much an offer grows at once.</summary>
    public double MaxOfferIncrease { get; init; } = 3;

    /// <summary>The priority of a charge for which neither it nor the tag nor the charger has one.</summary>
    public int DefaultPriority { get; init; } = 1;

    /// <summary>How long cars have to follow a reduction before others are given more.</summary>
    public double WaitAfterReduce { get; init; } = 5;

    /// <summary>How far back usage counts.</summary>
    public double UsageMonitoringInterval { get; init; } = 300;

    /// <summary>How long a car may take nothing before its offer is given to others.</summary>
    public double SuspendedAllocationTimeout { get; init; } = 300;

    /// <summary>A charge that took less, Wh, waits for its car's own timer rather than being full.</summary>
    public double EnergyThreshold { get; init; } = 1000;

    /// <summary>How long a car that waits for its own timer is left alone.</summary>
    public double SuspendedDelayedTime { get; init; } = 3600;

    /// <summary>How long a car that has stopped taking is left alone.</summary>
    public double SuspendedDelayedTimeNotFirst { get; init; } = 21_600;

    /// <summary>Whether a car that waits for its own timer is tried at the top of the hour, when timers go off.</summary>
    public bool SuspendTopOfHour { get; init; } = true;

    /// <summary>What a group may draw where its schedule says nothing; never more than the schedule's lowest.</summary>
    public double GapAllocation { get; init; } = 6;

    /// <summary>
    /// What a charger gives by itself, to a car that comes while the gateway is away and after <see cref="OfferDuration"/>: 0 or a
    /// current from 6 A. It always counts in the group's sum, for every connector.
    /// </summary>
    public double FallbackAllocation { get; init; }

    /// <summary>How long a charger may go by an offer that is not renewed, before it falls back; 0 is for ever.</summary>
    public double OfferDuration { get; init; } = 900;

    /// <summary>How long before a slot of the schedule begins its lower limits hold already.</summary>
    public double LimitLead { get; init; } = 30;

    /// <summary>The time zone of schedules, such as <c>Europe/Berlin</c>; without it that of the system.</summary>
    public string? TimeZone { get; init; }
}

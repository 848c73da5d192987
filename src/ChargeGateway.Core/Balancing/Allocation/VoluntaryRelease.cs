using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>Takes back what cars do not use, before anything is shared out.</summary>
/// <param name="options">The options in force.</param>
/// <param name="now">The time.</param>
sealed class VoluntaryRelease(BalancingOptions options, DateTimeOffset now)
{
    const int SecondsOfHour = 3600;

    public void Apply(Share share)
    {
        var input = share.Input;
        var idle = input.RecentUsage < options.UsageThreshold;
        var stale = input.OfferAge > options.SuspendedAllocationTimeout;
        switch (input.Status)
        {
            case ConnectorStatus.Charging when idle && stale:
                share.Suspend(now.AddSeconds(options.SuspendedDelayedTimeNotFirst), "the car takes nothing");
                break;
            case ConnectorStatus.SuspendedEV when idle && stale:
                share.Suspend(Retry(input), "the car takes nothing");
                break;
            case ConnectorStatus.SuspendedEV when idle:
                share.Settle(Math.Min(options.MinAllocation, input.MaxCurrent), "waits for the car");
                break;
            case ConnectorStatus.SuspendedEVSE when now < input.SuspendedUntil:
                share.Settle(0, "the car took nothing and is left alone for a while");
                break;
            case ConnectorStatus.Charging when TakesLessThanOffered(input):
                share.CarMax = Math.Max(Math.Ceiling(input.RecentUsage), options.MinAllocation);
                break;
        }
    }

    bool TakesLessThanOffered(AllocationInput input) =>
        input.HasTransaction
        && input.OfferAge > options.UsageMonitoringInterval
        && input.RecentUsage <= input.Offered - options.MarginLower
        && input.Offered >= options.MinAllocation
        && !(input.CarMax is { } known && Math.Ceiling(input.Usage) >= known);

    /// <summary>A car that took hardly anything waits for its own timer, which tends to go off at the full hour.</summary>
    DateTimeOffset Retry(AllocationInput input)
    {
        if (input.HasTransaction && input.Energy >= options.EnergyThreshold) return now.AddSeconds(options.SuspendedDelayedTimeNotFirst);
        if (!options.SuspendTopOfHour) return now.AddSeconds(options.SuspendedDelayedTime);
        var hour = Math.Ceiling(now.ToUnixTimeMilliseconds() / 1000.0 / SecondsOfHour) * SecondsOfHour;
        return DateTimeOffset.UnixEpoch.AddSeconds(hour - options.SuspendedAllocationTimeout / 2);
    }
}

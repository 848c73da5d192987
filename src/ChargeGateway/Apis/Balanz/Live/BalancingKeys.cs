using ChargeGateway.Core.Balancing;

namespace ChargeGateway.Apis.Balanz.Live;

/// <summary>The section <c>[balanz]</c>: the settings of load balancing.</summary>
static class BalancingKeys
{
    const string Section = "balanz";

    public static IEnumerable<LiveSetting> Of(BalancingSettings settings)
    {
        return
        [
            Number("run_interval", o => o.RunInterval, (o, value) => o with { RunInterval = value }),
            Number("intervals_full", o => o.IntervalsFull, (o, value) => o with { IntervalsFull = (int)value }),
            Number("first_wait", o => o.FirstWait, (o, value) => o with { FirstWait = value }),
            Number("min_allocation", o => o.MinAllocation, (o, value) => o with { MinAllocation = value }),
            Number("default_max_allocation", o => o.DefaultMaxAllocation, (o, value) => o with { DefaultMaxAllocation = value }),
            Number("margin_lower", o => o.MarginLower, (o, value) => o with { MarginLower = value }),
            Number("margin_increase", o => o.MarginIncrease, (o, value) => o with { MarginIncrease = value }),
            Number("usage_threshold", o => o.UsageThreshold, (o, value) => o with { UsageThreshold = value }),
            Number("min_offer_increase_interval", o => o.MinOfferIncreaseInterval, (o, value) => o with { MinOfferIncreaseInterval = value }),
            Number("max_offer_increase", o => o.MaxOfferIncrease, (o, value) => o with { MaxOfferIncrease = value }),
            Number("default_priority", o => o.DefaultPriority, (o, value) => o with { DefaultPriority = (int)value }),
            Number("wait_after_reduce", o => o.WaitAfterReduce, (o, value) => o with { WaitAfterReduce = value }),
            Number("usage_monitoring_interval", o => o.UsageMonitoringInterval, (o, value) => o with { UsageMonitoringInterval = value }),
            Number("suspended_allocation_timeout", o => o.SuspendedAllocationTimeout, (o, value) => o with { SuspendedAllocationTimeout = value }),
            Number("energy_threshold", o => o.EnergyThreshold, (o, value) => o with { EnergyThreshold = value }),
            Number("suspended_delayed_time", o => o.SuspendedDelayedTime, (o, value) => o with { SuspendedDelayedTime = value }),
            Number("suspended_delayed_time_not_first", o => o.SuspendedDelayedTimeNotFirst, (o, value) => o with { SuspendedDelayedTimeNotFirst = value }),
            new(
                Section,
                "suspend_top_of_hour",
                () => SettingText.Of(settings.Current.SuspendTopOfHour),
                text => settings.Change(o => o with { SuspendTopOfHour = SettingText.Bool(text) })),
        ];

        LiveSetting Number(string key, Func<BalancingOptions, double> read, Func<BalancingOptions, double, BalancingOptions> write) => new(
            Section, key, () => SettingText.Of(read(settings.Current)), text => settings.Change(o => write(o, SettingText.Number(text))));
    }
}

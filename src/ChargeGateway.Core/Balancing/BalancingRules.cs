namespace ChargeGateway.Core.Balancing;

/// <summary>What the options of balancing must keep to.</summary>
public static class BalancingRules
{
    const double LongestDuration = 7 * 24 * 3600;
    const double MostCurrent = 1000;
    const double LeastCharge = 6;

    /// <summary>The first option that is out of range.</summary>
    /// <param name="options">The options.</param>
    /// <returns>None where all are fine.</returns>
    public static OptionComplaint? Complaint(BalancingOptions options) =>
        Durations(options) ?? Currents(options) ?? Others(options);

    static OptionComplaint? Durations(BalancingOptions o) =>
        Between(nameof(o.RunInterval), o.RunInterval, 0, 3600, "s")
        ?? Between(nameof(o.FirstWait), o.FirstWait, 0, 3600, "s")
        ?? Between(nameof(o.MinOfferIncreaseInterval), o.MinOfferIncreaseInterval, 0, LongestDuration, "s")
        ?? Between(nameof(o.WaitAfterReduce), o.WaitAfterReduce, 0, 600, "s")
        ?? Between(nameof(o.UsageMonitoringInterval), o.UsageMonitoringInterval, 1, 3600, "s")
        ?? Between(nameof(o.SuspendedAllocationTimeout), o.SuspendedAllocationTimeout, 0, LongestDuration, "s")
        ?? Between(nameof(o.SuspendedDelayedTime), o.SuspendedDelayedTime, 0, LongestDuration, "s")
        ?? Between(nameof(o.SuspendedDelayedTimeNotFirst), o.SuspendedDelayedTimeNotFirst, 0, LongestDuration, "s")
        ?? Between(nameof(o.LimitLead), o.LimitLead, 0, 3600, "s")
        ?? Unless(
            o.OfferDuration == 0 || o.OfferDuration is >= 60 and <= LongestDuration,
            nameof(o.OfferDuration),
            o.OfferDuration,
            $"0, which is for ever, or 60 to {LongestDuration} s");

    static OptionComplaint? Currents(BalancingOptions o) =>
        Between(nameof(o.MinAllocation), o.MinAllocation, LeastCharge, MostCurrent, "A, as no car charges with less")
        ?? Between(nameof(o.DefaultMaxAllocation), o.DefaultMaxAllocation, 0, MostCurrent, "A")
        ?? Between(nameof(o.MarginLower), o.MarginLower, 0, 100, "A")
        ?? Between(nameof(o.MarginIncrease), o.MarginIncrease, 0, 100, "A")
        ?? Between(nameof(o.UsageThreshold), o.UsageThreshold, 0, 100, "A")
        ?? Between(nameof(o.MaxOfferIncrease), o.MaxOfferIncrease, 0.1, MostCurrent, "A")
        ?? Between(nameof(o.GapAllocation), o.GapAllocation, 0, MostCurrent, "A")
        ?? Unless(
            o.FallbackAllocation == 0 || o.FallbackAllocation is >= LeastCharge and <= MostCurrent,
            nameof(o.FallbackAllocation),
            o.FallbackAllocation,
            $"0 or {LeastCharge} to {MostCurrent} A");

    static OptionComplaint? Others(BalancingOptions o) =>
        Between(nameof(o.IntervalsFull), o.IntervalsFull, 1, 10_000, "looks")
        ?? Between(nameof(o.EnergyThreshold), o.EnergyThreshold, 0, 1_000_000, "Wh")
        ?? Unless(
            o.TimeZone is null || TimeZoneInfo.TryFindSystemTimeZoneById(o.TimeZone, out _),
            nameof(o.TimeZone),
            o.TimeZone,
            "a time zone of this system, such as Europe/Berlin");

    static OptionComplaint? Between(string key, double value, double from, double to, string unit) =>
        Unless(value >= from && value <= to, key, value, $"{from} to {to} {unit}");

    static OptionComplaint? Unless(bool holds, string key, object? value, FormattableString expected) =>
        Unless(holds, key, value, FormattableString.Invariant(expected));

    static OptionComplaint? Unless(bool holds, string key, object? value, string expected) =>
        holds ? null : new OptionComplaint(key, FormattableString.Invariant($"{value}"), expected);
}

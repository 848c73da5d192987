using System.Collections.Concurrent;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Balancing;

/// <summary>What schedules allow now. A lower limit that is about to begin counts already, so that it is kept from its first second on.</summary>
/// <param name="settings">The options in force.</param>
/// <param name="time">The clock.</param>
sealed class LimitClock(BalancingSettings settings, TimeProvider time)
{
    const int MostSchedules = 1000;

    readonly ConcurrentDictionary<string, AllocationSchedule> schedules = new(StringComparer.Ordinal);

    /// <summary>What holds now.</summary>
    /// <param name="schedule">The schedule as text.</param>
    /// <returns>None in a gap, also in one that is about to begin.</returns>
    public IReadOnlyList<PriorityLimit>? Now(string schedule)
    {
        var read = Read(schedule);
        var now = time.GetUtcNow();
        var present = read.At(TimeOfDay(now));
        var next = read.At(TimeOfDay(now.AddSeconds(settings.Current.LimitLead)));
        if (present is null || next is null) return null;
        return ReferenceEquals(present, next) ? present : Lower(present, next);
    }

    /// <summary>What a group may draw in a gap: the configured value, but never more than its schedule ever allows.</summary>
    /// <param name="schedule">The schedule as text.</param>
    public double InGap(string schedule) => Math.Min(settings.Current.GapAllocation, Read(schedule).Lowest ?? double.MaxValue);

    AllocationSchedule Read(string schedule)
    {
        if (schedules.Count > MostSchedules) schedules.Clear();
        return schedules.GetOrAdd(schedule, AllocationSchedule.Parse);
    }

    TimeOnly TimeOfDay(DateTimeOffset at)
    {
        var zone = settings.Current.TimeZone is { } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : time.LocalTimeZone;
        return TimeOnly.FromTimeSpan(TimeZoneInfo.ConvertTime(at, zone).TimeOfDay);
    }

    static List<PriorityLimit> Lower(IReadOnlyList<PriorityLimit> one, IReadOnlyList<PriorityLimit> other) =>
        [.. one.Concat(other).Select(limit => limit.Priority).Distinct().OrderDescending()
            .Select(priority => new PriorityLimit(priority, Math.Min(Of(one, priority), Of(other, priority))))];

    static double Of(IReadOnlyList<PriorityLimit> limits, int priority) => limits.FirstOrDefault(limit => priority >= limit.Priority).Amperes;
}

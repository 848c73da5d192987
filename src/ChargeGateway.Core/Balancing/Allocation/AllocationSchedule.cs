using System.Globalization;
using System.Text.RegularExpressions;

namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>
/// What a group may draw by time of day and priority, as balanz writes it: <c>HH:MM-HH:MM&gt;priority=amperes[:priority=amperes...][;...]</c>.
/// Times are local and include their last minute; the first slot that fits counts; a slot over midnight never does.
/// </summary>
public sealed partial class AllocationSchedule
{
    const int MinutesOfDay = 24 * 60;
    const string Shape = "HH:MM-HH:MM>priority=amperes[:priority=amperes...]";

    readonly IReadOnlyList<Slot> slots;

    AllocationSchedule(IReadOnlyList<Slot> slots) => this.slots = slots;

    /// <summary>Reads a schedule as balanz does: what it cannot use is passed over and becomes a gap.</summary>
    /// <param name="text">The schedule.</param>
    public static AllocationSchedule Parse(string text) => new([.. text.Split(';').Select(Slot.Read).OfType<Slot>()]);

    /// <summary>What of a schedule can never hold, for whoever writes one.</summary>
    /// <param name="text">The schedule.</param>
    /// <returns>None where all of it can be used.</returns>
    public static string? Complaint(string text)
    {
        foreach (var part in text.Split(';').Where(part => part.Length > 0))
        {
            if (!Strict().IsMatch(part)) return $"'{part}' is not of the form {Shape}, whole numbers, no spaces";
            if (Slot.Read(part) is not { } slot) return $"'{part}' has a time that no clock shows; the last minute of a day is 23:59";
            if (slot.From > slot.To) return $"'{part}' ends before it begins; write two slots, one up to 23:59 and one from 00:00";
        }

        return null;
    }

    /// <summary>The first minute of the day of which a schedule says nothing; none where it covers the day.</summary>
    public TimeOnly? Gap
    {
        get
        {
            var gap = Enumerable.Range(0, MinutesOfDay).FirstOrDefault(minute => At(TimeOnly.MinValue.AddMinutes(minute)) is null, -1);
            return gap < 0 ? null : TimeOnly.MinValue.AddMinutes(gap);
        }
    }

    /// <summary>What holds at a time of day, highest priority first.</summary>
    /// <param name="time">The local time of day.</param>
    /// <returns>None in a gap.</returns>
    public IReadOnlyList<PriorityLimit>? At(TimeOnly time)
    {
        var minute = new TimeOnly(time.Hour, time.Minute);
        foreach (var slot in slots)
        {
            if (slot.From <= minute && minute <= slot.To) return slot.Limits.Count > 0 ? slot.Limits : null;
        }

        return null;
    }

    /// <summary>The least that any slot allows the whole group, A per phase; none where there is no slot.</summary>
    public double? Lowest => slots.Count == 0 ? null : slots.Min(slot => slot.Limits.Count == 0 ? 0 : slot.Limits[0].Amperes);

    [GeneratedRegex(@"^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}>[0-9]{1,6}=[0-9]{1,6}(:[0-9]{1,6}=[0-9]{1,6})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Strict();

    sealed partial record Slot(TimeOnly From, TimeOnly To, IReadOnlyList<PriorityLimit> Limits)
    {
        public static Slot? Read(string text)
        {
            var match = Form().Match(text);
            if (!match.Success || Time(match.Groups[1].Value) is not { } from || Time(match.Groups[2].Value) is not { } to) return null;
            var limits = Limit().Matches(match.Groups[3].Value)
                .Select(limit => new PriorityLimit(Number(limit.Groups[1].Value), Number(limit.Groups[2].Value)))
                .OrderByDescending(limit => limit.Priority)
                .ToList();
            return new Slot(from, to, limits);
        }

        static TimeOnly? Time(string text) =>
            TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

        static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

        [GeneratedRegex(@"^([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})>(.*)$", RegexOptions.CultureInvariant)]
        private static partial Regex Form();

        [GeneratedRegex(@"([0-9]{1,6})=([0-9]{1,6})", RegexOptions.CultureInvariant)]
        private static partial Regex Limit();
    }
}

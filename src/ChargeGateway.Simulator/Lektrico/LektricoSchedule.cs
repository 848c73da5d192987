using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>The weekly schedule of a virtual box.</summary>
sealed class LektricoSchedule
{
    const int MinutesPerDay = 24 * 60;
    const int MinutesPerWeek = 7 * MinutesPerDay;

    JsonArray entries = [];

    public JsonObject All() => new() { ["charging_schedule"] = entries.DeepClone() };

    public void Set(JsonObject parameters)
    {
        if (parameters["charging_schedule"] is not JsonArray wanted) throw LektricoException.Request();
        foreach (var entry in wanted) Check(entry as JsonObject ?? throw LektricoException.Request());
        entries = wanted.DeepClone().AsArray();
    }

    /// <summary>The current of the window that a local time lies in, A; none outside all windows.</summary>
    public int? CurrentAt(DateTimeOffset local)
    {
        var now = Minute(((int)local.DayOfWeek + 6) % 7 + 1, local.Hour, local.Minute);
        foreach (var entry in entries.Select(entry => entry!.AsObject()))
        {
            var start = Minute(Number(entry, "start_d"), Number(entry, "start_h"), Number(entry, "start_m"));
            var end = Minute(Number(entry, "end_d"), Number(entry, "end_h"), Number(entry, "end_m"));
            var length = (end - start + MinutesPerWeek) % MinutesPerWeek;
            if ((now - start + MinutesPerWeek) % MinutesPerWeek < length) return Number(entry, "current");
        }

        return null;
    }

    static void Check(JsonObject entry)
    {
        foreach (var side in new[] { "start", "end" })
        {
            if (Number(entry, $"{side}_d") is < 1 or > 7) throw LektricoException.Range();
            if (Number(entry, $"{side}_h") is < 0 or > 23) throw LektricoException.Range();
            if (Number(entry, $"{side}_m") is < 0 or > 59) throw LektricoException.Range();
        }

        if (Number(entry, "current") is not (0 or (>= 6 and <= 32))) throw LektricoException.Range();
    }

    static int Number(JsonObject entry, string key) => entry[key] switch
    {
        null => throw LektricoException.Request(),
        { } value when value.GetValueKind() == JsonValueKind.Number => (int)value.GetValue<decimal>(),
        _ => throw LektricoException.Format(),
    };

    static int Minute(int day, int hour, int minute) => (day - 1) * MinutesPerDay + hour * 60 + minute;
}

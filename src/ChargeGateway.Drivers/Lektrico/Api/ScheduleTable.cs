using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>The weekly schedule on the wire (local API, 5.20 and 5.21).</summary>
static class ScheduleTable
{
    public const string Key = "charging_schedule";

    public static JsonObject Write(IEnumerable<WeeklyWindow> windows) => new()
    {
        [Key] = new JsonArray([.. windows.Select(window => new JsonObject
        {
            ["start_d"] = window.StartDay,
            ["start_h"] = window.StartHour,
            ["start_m"] = window.StartMinute,
            ["end_d"] = window.EndDay,
            ["end_h"] = window.EndHour,
            ["end_m"] = window.EndMinute,
            ["current"] = window.Current,
        })]),
    };

    /// <summary>Reads the answer, a bare list or one in an object; an entry that is not whole is left out.</summary>
    public static IReadOnlyList<WeeklyWindow> Read(JsonElement result)
    {
        var list = result.ValueKind == JsonValueKind.Array ? result : Fields.Of(result).Value(Key) ?? default;
        return list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(Fields.Of).Select(Window).OfType<WeeklyWindow>()] : [];
    }

    static WeeklyWindow? Window(Fields entry) =>
        entry.Integer("start_d") is { } startDay && entry.Integer("end_d") is { } endDay && entry.Integer("current") is { } current
            ? new WeeklyWindow(
                startDay,
                entry.Integer("start_h") ?? 0,
                entry.Integer("start_m") ?? 0,
                endDay,
                entry.Integer("end_h") ?? 0,
                entry.Integer("end_m") ?? 0,
                current)
            : null;
}

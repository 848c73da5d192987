using System.Globalization;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Messages;

/// <summary>How single values are written in and read from OCPP messages.</summary>
static class Wording
{
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Number(double value, int digits) => Math.Round(value, digits).ToString(CultureInfo.InvariantCulture);

    public static int? Int(this JsonObject from, string name) =>
        from[name] is JsonValue value && value.TryGetValue(out double number) ? (int)number : null;

    public static double? Real(this JsonObject from, string name) =>
        from[name] is JsonValue value && value.TryGetValue(out double number) ? number : null;

    public static string? Text(this JsonObject from, string name) =>
        from[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static T? Word<T>(this JsonObject from, string name) where T : struct, Enum =>
        Enum.TryParse<T>(from.Text(name), out var word) ? word : null;

    public static DateTimeOffset? Moment(this JsonObject from, string name) =>
        DateTimeOffset.TryParse(from.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    /// <summary>Adds a field unless it has no value.</summary>
    public static JsonObject With(this JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
            to[name] = value;
        return to;
    }
}

using System.Globalization;
using System.Text.Json;

namespace ChargeGateway.Drivers.Cfos.Info;

/// <summary>
/// Reads fields of an object as firmware of any age writes them: under an older or a newer name, a flag as 1 or true, a number as text.
/// A field that is missing or of another kind is none.
/// </summary>
/// <param name="json">The object.</param>
readonly struct Fields(JsonElement json)
{
    public string? Text(params ReadOnlySpan<string> names) => Find(names) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } word ? word : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public decimal? Number(params ReadOnlySpan<string> names) => Find(names) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => value,
        { ValueKind: JsonValueKind.String } text when decimal.TryParse(
            text.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        { ValueKind: JsonValueKind.True } => 1,
        { ValueKind: JsonValueKind.False } => 0,
        _ => null,
    };

    public bool? Flag(params ReadOnlySpan<string> names) => Number(names) is { } number ? number != 0 : null;

    public Fields? Object(string name) =>
        json.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object ? new Fields(inner) : null;

    public IEnumerable<JsonElement> Objects(string name) => json.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array
        ? array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
        : [];

    JsonElement? Find(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null) return value;
        }

        return null;
    }
}

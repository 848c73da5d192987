using System.Globalization;
using System.Text.Json;

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>
/// The fields of an answer, read tolerantly: names in any letter case and with stray blanks, numbers with or without a fraction or as text;
/// what is missing or of another kind is none. What nobody knows is kept.
/// </summary>
sealed class Fields
{
    readonly Dictionary<string, JsonElement> values = new(StringComparer.OrdinalIgnoreCase);

    Fields(JsonElement raw)
    {
        Raw = raw;
        if (raw.ValueKind != JsonValueKind.Object) return;
        foreach (var field in raw.EnumerateObject()) values[field.Name.Trim()] = field.Value;
    }

    /// <summary>The answer as the box gave it.</summary>
    public JsonElement Raw { get; }

    /// <summary>All fields, unknown ones included.</summary>
    public IReadOnlyDictionary<string, JsonElement> All => values;

    public static Fields Of(JsonElement raw) => new(raw);

    /// <summary>These fields with one more; <see cref="Raw"/> stays as it is.</summary>
    public Fields With(string name, JsonElement value)
    {
        var more = new Fields(Raw);
        more.values[name] = value;
        return more;
    }

    public bool Has(string name) => values.ContainsKey(name);

    public JsonElement? Value(string name) => values.TryGetValue(name, out var value) ? value : null;

    public decimal? Number(string name) => values.TryGetValue(name, out var value) ? Number(value) : null;

    public int? Integer(string name) => Number(name) is { } number && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    public string? Text(string name) => values.TryGetValue(name, out var value) ? Text(value) : null;

    public bool? Flag(string name) => values.TryGetValue(name, out var value) ? Flag(value) : null;

    /// <summary>The numbers of a list; a single number is a list of one.</summary>
    public IReadOnlyList<decimal?> Numbers(string name) => !values.TryGetValue(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Number)]
        : Number(value) is { } single ? [single] : [];

    /// <summary>Whether a number is written without a fraction.</summary>
    public bool IsWhole(string name) => values.TryGetValue(name, out var value) && !value.GetRawText().Contains('.', StringComparison.Ordinal);

    /// <summary>What a method that only acts says: true unless it says no.</summary>
    public static bool IsYes(JsonElement result) => Flag(result) ?? true;

    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };

    public static decimal? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when decimal.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    public static bool? Flag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(value) != 0,
        JsonValueKind.String when bool.TryParse(value.GetString(), out var flag) => flag,
        JsonValueKind.String when Number(value) is { } number => number != 0,
        _ => null,
    };
}

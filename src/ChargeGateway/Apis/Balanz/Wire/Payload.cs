using System.Globalization;
using System.Text.Json;

namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary>
/// The fields of a request, read as balanz reads them: what is empty, zero, false or null counts as not given for most fields. A payload that
/// is null or an empty text has no fields to read, which only commands without any can live with.
/// </summary>
readonly struct Payload
{
    readonly JsonElement json;
    readonly string? charger;

    /// <exception cref="FormatException">It is a list, a text or a number, which can hold no fields.</exception>
    public Payload(JsonElement json)
        : this(json, null)
    {
        if (json.ValueKind != JsonValueKind.Object && IsTruthy(json)) throw new FormatException("a payload is an object");
    }

    Payload(JsonElement json, string? charger) => (this.json, this.charger) = (json, charger);

    public bool HasFields => json.ValueKind == JsonValueKind.Object;

    /// <summary>The same fields, with the charger that its alias stands for.</summary>
    public Payload WithCharger(string id) => new(json, id);

    public bool Has(string field) => field == Fields.Charger && charger is not null || json.TryGetProperty(field, out _);

    /// <summary>A field whatever it holds; none where it is absent or null.</summary>
    /// <exception cref="InvalidOperationException">The payload has no fields.</exception>
    public JsonElement? Find(string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    public bool IsTruthy(string field) => Find(field) is { } value && IsTruthy(value);

    /// <summary>A text; none where it is absent or null.</summary>
    /// <exception cref="InvalidOperationException">It is no text.</exception>
    public string? Text(string field) => field == Fields.Charger && charger is not null ? charger : Find(field)?.GetString();

    /// <summary>A text; none where it is absent, null or empty.</summary>
    public string? FilledText(string field) => Text(field) is { Length: > 0 } text ? text : null;

    /// <summary>A number, also one that is written as a text; none where it is absent, null or an empty text.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public decimal? Number(string field) => Find(field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number => number.GetDecimal(),
        { } other => other.GetString() is { Length: > 0 } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null,
    };

    /// <summary>A whole number; none where it is absent, null or an empty text.</summary>
    public int? Whole(string field) => Number(field) is { } number ? checked((int)number) : null;

    static bool IsTruthy(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Number => value.GetDouble() != 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.EnumerateObject().Any(),
        _ => false,
    };
}

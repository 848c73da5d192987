using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChargeGateway.Tests.Schemas;

/// <summary>The keywords that look at one value.</summary>
static partial class SchemaKeywords
{
    /// <summary>What a keyword finds wrong with a value, or nothing.</summary>
    public static string? Fault(JsonProperty keyword, JsonElement value) => keyword.Name switch
    {
        "type" => HasType(value, keyword.Value.GetString()!) ? null : $"is no {keyword.Value.GetString()}",
        "required" => Missing(keyword.Value, value),
        "enum" => keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)) ? null : $"is none of {keyword.Value}",
        "maxLength" => Length(value) > keyword.Value.GetInt32() ? $"is longer than {keyword.Value}" : null,
        "minItems" => Count(value) < keyword.Value.GetInt32() ? $"has fewer than {keyword.Value} items" : null,
        "maxItems" => Count(value) > keyword.Value.GetInt32() ? $"has more than {keyword.Value} items" : null,
        "minimum" => Number(value) < keyword.Value.GetDecimal() ? $"is less than {keyword.Value}" : null,
        "maximum" => Number(value) > keyword.Value.GetDecimal() ? $"is more than {keyword.Value}" : null,
        "multipleOf" => Number(value) % keyword.Value.GetDecimal() is not (null or 0) ? $"is no multiple of {keyword.Value}" : null,
        "format" => HasFormat(value, keyword.Value.GetString()!) ? null : $"is no {keyword.Value}",
        "properties" or "additionalProperties" or "items" or "additionalItems" or "definitions" => null,
        "$schema" or "$id" or "id" or "title" or "description" or "comment" or "javaType" or "default" => null,
        _ => throw new NotSupportedException($"The schema keyword {keyword.Name} is not known here."),
    };

    static bool HasType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The schema type {type} is not known here."),
    };

    static bool HasFormat(JsonElement value, string format) => value.ValueKind != JsonValueKind.String || format switch
    {
        "date-time" => DateTime().IsMatch(value.GetString()!) && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
        "uri" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
        _ => throw new NotSupportedException($"The schema format {format} is not known here."),
    };

    static string? Missing(JsonElement required, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        var missing = required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).ToList();
        return missing.Count == 0 ? null : $"lacks {string.Join(", ", missing)}";
    }

    static int? Length(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()!.EnumerateRunes().Count() : null;

    static int? Count(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : null;

    static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateTime();
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.V1;

/// <summary>Takes secrets out of what is shown: fields that are named like one, and values beside a key that is.</summary>
static partial class SecretMask
{
    static readonly string[] NameFields = ["key", "name", "config_key"];
    static readonly string[] ValueFields = ["value", "attributeValue", "actualValue", "config_value"];

    /// <summary>Masks JSON in place.</summary>
    /// <param name="json">What is to be shown.</param>
    public static void Apply(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject fields:
                Apply(fields);
                break;
            case JsonArray items:
                foreach (var item in items) Apply(item);
                break;
        }
    }

    /// <summary>Masks text that is no JSON, such as a query.</summary>
    /// <param name="text">What is to be shown.</param>
    public static string Apply(string text) => SecretParameter().Replace(text, "$1" + SecretKeys.Mask);

    static void Apply(JsonObject fields)
    {
        var namesSecret = fields.Any(field => IsNameField(field.Key) && Named(field.Value) is { } name && SecretKeys.IsSecret(name));
        foreach (var (name, value) in fields.ToList())
        {
            var isValue = ValueFields.Contains(name, StringComparer.OrdinalIgnoreCase);
            var isSecret = (SecretKeys.IsSecret(name) && name != "idToken") || (namesSecret && isValue);
            if (isSecret && value is JsonValue) fields[name] = SecretKeys.Mask;
            else Apply(value);
            if (namesSecret && !isSecret) MaskValues(value);
        }
    }

    /// <summary>Values that stand deeper than the name that makes them secret, as in the reports of OCPP 2.x.</summary>
    static void MaskValues(JsonNode? json)
    {
        if (json is JsonArray items)
        {
            foreach (var item in items) MaskValues(item);
        }
        else if (json is JsonObject fields)
        {
            foreach (var (name, value) in fields.ToList())
            {
                if (value is JsonValue && ValueFields.Contains(name, StringComparer.OrdinalIgnoreCase)) fields[name] = SecretKeys.Mask;
                else MaskValues(value);
            }
        }
    }

    static bool IsNameField(string field) => NameFields.Contains(field, StringComparer.OrdinalIgnoreCase) || field == "variable";

    /// <summary>The text, or the name in <c>{"name": ...}</c>, as OCPP 2.x names its variables.</summary>
    static string? Named(JsonNode? value) => value switch
    {
        JsonValue text when text.TryGetValue<string>(out var name) => name,
        JsonObject inner when inner["name"] is JsonValue text && text.TryGetValue<string>(out var name) => name,
        _ => null,
    };

    [GeneratedRegex("""((?:password|passwd|pwd|secret|token|pass)[A-Za-z_0-9]*["']?\s*[=:]\s*["']?)[^&\s"',}]+""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SecretParameter();
}

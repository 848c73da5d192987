using System.Text.Json;

namespace ChargeGateway.Tests.OpenApi;

/// <summary>What in a value is not as its schema of the OpenAPI document has it: as much of JSON Schema as the document uses.</summary>
sealed class SchemaCheck(JsonElement document)
{
    public IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at = "")
    {
        if (schema.TryGetProperty("$ref", out var reference)) return Faults(value, Resolve(reference.GetString()!), at);
        if (schema.TryGetProperty("oneOf", out var either))
            return either.EnumerateArray().Any(one => !Faults(value, one, at).Any()) ? [] : [$"{at}: {value} is none of {either}"];
        if (schema.TryGetProperty("type", out var type) && !IsOf(type, value)) return [$"{at}: {value} is no {type}"];
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
            return [$"{at}: {value} is not in {words}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Fields(value, schema, at),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value.EnumerateArray().SelectMany(item => Faults(item, items, at + "[]")),
            _ => [],
        };
    }

    IEnumerable<string> Fields(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
                yield return $"{at}: {name} is missing";
        }

        foreach (var field in value.EnumerateObject())
        {
            var isKnown = schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(field.Name, out _);
            var isClosed = schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False;
            if (!isKnown && isClosed) yield return $"{at}.{field.Name} is not described";
            if (!isKnown) continue;
            foreach (var fault in Faults(field.Value, properties.GetProperty(field.Name), $"{at}.{field.Name}")) yield return fault;
        }
    }

    JsonElement Resolve(string reference) => reference.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name));

    static bool IsOf(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => IsOf(one, value))
        : (type.GetString(), value.ValueKind) switch
        {
            ("null", JsonValueKind.Null) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
            ("boolean", JsonValueKind.True or JsonValueKind.False) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
            _ => false,
        };
}

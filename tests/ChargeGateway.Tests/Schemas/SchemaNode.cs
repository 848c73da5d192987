using System.Text.Json;

namespace ChargeGateway.Tests.Schemas;

/// <summary>One schema within a document, its reference followed.</summary>
readonly struct SchemaNode
{
    readonly JsonElement root;
    readonly JsonElement schema;

    public SchemaNode(JsonElement root, JsonElement schema)
    {
        this.root = root;
        this.schema = schema.TryGetProperty("$ref", out var reference) ? Follow(root, reference.GetString()!) : schema;
    }

    public string? Type => Text("type");

    public string? Format => Text("format");

    public int? MaxLength => schema.TryGetProperty("maxLength", out var value) ? value.GetInt32() : null;

    public int? MinItems => schema.TryGetProperty("minItems", out var value) ? value.GetInt32() : null;

    public int? MaxItems => schema.TryGetProperty("maxItems", out var value) ? value.GetInt32() : null;

    public decimal? Minimum => schema.TryGetProperty("minimum", out var value) ? value.GetDecimal() : null;

    public decimal? Maximum => schema.TryGetProperty("maximum", out var value) ? value.GetDecimal() : null;

    /// <summary>Whether it takes names that it does not list.</summary>
    public bool IsOpen => !schema.TryGetProperty("additionalProperties", out _);

    public decimal? MultipleOf => schema.TryGetProperty("multipleOf", out var value) ? value.GetDecimal() : null;

    public IReadOnlyList<string>? Words => Texts("enum");

    public IReadOnlyList<string> Required => Texts("required") ?? [];

    public SchemaNode? Items => schema.TryGetProperty("items", out var items) ? new SchemaNode(root, items) : null;

    public IReadOnlyDictionary<string, SchemaNode> Properties => Members();

    public void Validate(JsonElement value, string path, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (SchemaKeywords.Fault(keyword, value) is { } fault)
                errors.Add($"{path} {fault}");
        }

        if (value.ValueKind == JsonValueKind.Object)
            ValidateMembers(value, path, errors);
        if (value.ValueKind == JsonValueKind.Array && Items is { } items)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
                items.Validate(item, $"{path}[{index++}]", errors);
        }
    }

    void ValidateMembers(JsonElement value, string path, List<string> errors)
    {
        var known = Members();
        var closed = schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False;
        foreach (var member in value.EnumerateObject())
        {
            if (known.TryGetValue(member.Name, out var node))
                node.Validate(member.Value, $"{path}.{member.Name}", errors);
            else if (closed)
                errors.Add($"{path}.{member.Name} is not known");
        }
    }

    Dictionary<string, SchemaNode> Members()
    {
        var document = root;
        return schema.TryGetProperty("properties", out var members)
            ? members.EnumerateObject().ToDictionary(member => member.Name, member => new SchemaNode(document, member.Value), StringComparer.Ordinal)
            : [];
    }

    string? Text(string keyword) => schema.TryGetProperty(keyword, out var value) ? value.GetString() : null;

    List<string>? Texts(string keyword) =>
        schema.TryGetProperty(keyword, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : null;

    static JsonElement Follow(JsonElement root, string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));
}

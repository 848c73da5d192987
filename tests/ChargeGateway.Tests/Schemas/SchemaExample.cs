using System.Text.Json.Nodes;

namespace ChargeGateway.Tests.Schemas;

/// <summary>A valid value made from a schema: the first word of every list of words, one item in every list.</summary>
static class SchemaExample
{
    /// <param name="schema">The schema.</param>
    /// <param name="full">Whether with all that may be there, or only with what must be.</param>
    public static JsonObject Of(JsonSchema schema, bool full = false) => Members(schema.Root, full, 0);

    static JsonObject Members(SchemaNode node, bool full, int depth)
    {
        var members = new JsonObject();
        foreach (var (name, member) in node.Properties)
            if (node.Required.Contains(name) || (full && depth < 6 && name != "customData"))
                members[name] = Value(member, full, depth + 1);
        return members;
    }

    static JsonNode Value(SchemaNode node, bool full, int depth) => node.Type switch
    {
        "object" => Members(node, full, depth),
        "array" => new JsonArray(Value(node.Items!.Value, full, depth)),
        "integer" => 1,
        "number" => 1.5,
        "boolean" => true,
        _ when node.Words is { } words => words[0],
        _ when node.Format == "date-time" => "2026-01-01T00:00:00Z",
        _ => node.MaxLength is < 4 ? "x" : "text",
    };
}

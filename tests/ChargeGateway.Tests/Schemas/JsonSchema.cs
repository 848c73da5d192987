using System.Text.Json;

namespace ChargeGateway.Tests.Schemas;

/// <summary>One JSON schema (draft 4 or 6), as far as the OCPP schemas use them. A keyword that it does not know is an error, not a gap.</summary>
sealed class JsonSchema(JsonElement root)
{
    public SchemaNode Root { get; } = new(root, root);

    public static JsonSchema Load(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return new JsonSchema(document.RootElement.Clone());
    }

    /// <summary>What is wrong with the value; nothing for a valid one.</summary>
    public IReadOnlyList<string> Validate(JsonElement value)
    {
        var errors = new List<string>();
        Root.Validate(value, "$", errors);
        return errors;
    }
}

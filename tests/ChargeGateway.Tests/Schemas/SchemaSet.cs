using System.Collections.Concurrent;
using System.Text.Json;

namespace ChargeGateway.Tests.Schemas;

/// <summary>The JSON schemas of one protocol version.</summary>
sealed class SchemaSet
{
    static readonly ConcurrentDictionary<string, SchemaSet?> sets = new();

    readonly Dictionary<string, JsonSchema> schemas;

    SchemaSet(string folder) => schemas = Directory.EnumerateFiles(folder, "*.json")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => JsonSchema.Load(file), StringComparer.Ordinal);

    public IEnumerable<string> Names => schemas.Keys;

    public JsonSchema this[string schemaName] => schemas[schemaName];

    /// <summary>The schemas of a version such as <c>1.6</c>, or nothing where they are not on this machine.</summary>
    public static SchemaSet? Find(string version) => sets.GetOrAdd(version, static key =>
    {
        var folder = SchemaFolder.Root is { } root ? Path.Combine(root, key) : null;
        return Directory.Exists(folder) ? new SchemaSet(folder) : null;
    });

    /// <summary>The name of the schema of an action's request: 1.6 has none of the suffix that 2.x has.</summary>
    public string RequestName(string action) => schemas.ContainsKey(action) ? action : action + "Request";

    /// <summary>What is wrong with a payload; nothing for a valid one.</summary>
    /// <param name="schemaName">The file's name without its ending, such as <c>Reset</c> or <c>ResetResponse</c>.</param>
    /// <param name="payload">The payload.</param>
    public IReadOnlyList<string> Validate(string schemaName, JsonElement payload) =>
        schemas.TryGetValue(schemaName, out var schema) ? schema.Validate(payload) : [$"there is no schema {schemaName}"];
}

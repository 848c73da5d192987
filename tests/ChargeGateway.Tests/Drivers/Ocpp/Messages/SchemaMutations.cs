using System.Text.Json.Nodes;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

/// <summary>A valid message made invalid in one place, once for every rule of its schema.</summary>
static class SchemaMutations
{
    public static IEnumerable<(JsonObject Json, string Path, OcppErrorCode Code)> Of(JsonObject full, SchemaNode schema)
    {
        yield return (Changed(full, [], json => json["surplus"] = 1), "surplus", OcppErrorCode.FormationViolation);
        foreach (var mutation in Members(full, schema, []))
            yield return mutation;
    }

    /// <summary>The message with one item of each list.</summary>
    public static JsonObject Slim(JsonObject full)
    {
        foreach (var (name, member) in full.ToList())
        {
            if (member is JsonArray list)
            {
                while (list.Count > 1) list.RemoveAt(list.Count - 1);
                if (list[0] is JsonObject item) Slim(item);
            }
            else if (member is JsonObject inner && name != "data")
            {
                Slim(inner);
            }
        }

        return full;
    }

    static IEnumerable<(JsonObject Json, string Path, OcppErrorCode Code)> Members(JsonObject full, SchemaNode schema, List<string> at)
    {
        foreach (var (name, node) in schema.Properties)
        {
            var path = string.Concat(at.Select(step => step + ".")) + name;
            (JsonObject, string, OcppErrorCode) With(JsonNode? value, OcppErrorCode code, string item = "") =>
                (Changed(full, at, json => json[name] = value), path + item, code);

            if (schema.Required.Contains(name))
                yield return (Changed(full, at, json => json.Remove(name)), path, OcppErrorCode.OccurrenceConstraintViolation);
            if (node.Type is null || (name == "customData" && at.Count > 0))
                continue;
            if (node.MinItems is not null)
                yield return With(new JsonArray(), OcppErrorCode.OccurrenceConstraintViolation);
            foreach (var value in BadValues(node))
                yield return With(value, OcppErrorCode.PropertyConstraintViolation);
            if (node.Items is { } items)
            {
                yield return With(true, OcppErrorCode.TypeConstraintViolation);
                foreach (var value in BadValues(items))
                    yield return With(new JsonArray(value), OcppErrorCode.PropertyConstraintViolation, "[0]");
            }
            else if (node.Type is "integer" or "number" or "boolean" or "object")
            {
                yield return With("abc", OcppErrorCode.TypeConstraintViolation);
            }

            var inner = node.Items is { Type: "object" } item ? (item, name + "[0]") : (node, name);
            if (inner.Item1.Type == "object")
            {
                foreach (var mutation in Members(full, inner.Item1, [.. at, inner.Item2]))
                    yield return mutation;
            }
        }
    }

    static IEnumerable<JsonNode> BadValues(SchemaNode node)
    {
        if (node.MaxLength is { } length)
            yield return new string('x', length + 1);
        if (node.Words is not null)
            yield return "nonsense";
        if (node.MultipleOf is not null)
            yield return 8.15m;
        if (node.Minimum is { } least && node.Type == "integer")
            yield return (int)least - 1;
        if (node.Maximum is { } most)
            yield return (int)most + 1;
    }

    static JsonObject Changed(JsonObject full, List<string> at, Action<JsonObject> change)
    {
        var copy = full.DeepClone().AsObject();
        var target = at.Aggregate((JsonNode)copy, (node, step) => step.EndsWith("[0]", StringComparison.Ordinal) ? node[step[..^3]]![0]! : node[step]!);
        change(target.AsObject());
        return copy;
    }
}

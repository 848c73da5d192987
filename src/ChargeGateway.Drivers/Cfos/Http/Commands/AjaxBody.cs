using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary>What is posted for an "HTTP input". What is not known is left out.</summary>
/// <param name="cmd">The command, for messages.</param>
sealed class AjaxBody(string cmd)
{
    readonly JsonObject json = [];

    public AjaxBody Add(string name, JsonNode? value)
    {
        if (value is not null) json[name] = value;
        return this;
    }

    public AjaxBody Add(string name, long? value, long least)
    {
        if (value < least) throw CfosException.Invalid($"{cmd}: {name} is {least} or more, not {value}.");
        return Add(name, value is { } number ? JsonValue.Create(number) : null);
    }

    public AjaxBody AddPhases(string name, IReadOnlyList<int>? values)
    {
        if (values is null) return this;
        if (values.Count != 3) throw CfosException.Invalid($"{cmd}: {name} has three values, not {values.Count}.");
        return Add(name, new JsonArray([.. values.Select(value => (JsonNode)JsonValue.Create(value))]));
    }

    public JsonElement ToJson() => JsonElement.Parse(json.ToJsonString());
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.V2.Device;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>GetVariables and SetVariables (OCPP 2.0.1 part 2, B06 and B05).</summary>
static class VariableAccess
{
    public static Answer Get(Dialect2 dialect, JsonObject request) =>
        new(new JsonObject { ["getVariableResult"] = Each(dialect, request, "getVariableData", "GetVariables", Read) });

    public static Answer Set(Dialect2 dialect, JsonObject request)
    {
        var results = Each(dialect, request, "setVariableData", "SetVariables", Write);
        var reconnects = results.Any(result => result!.AsObject().Text("attributeStatus") == "Accepted"
            && (string?)result["variable"]!["name"] == "BasicAuthPassword");
        var payload = new JsonObject { ["setVariableResult"] = results };
        return reconnects ? new Answer(payload, ct => dialect.Charger.CloseLineAsync(ct)) : new Answer(payload);
    }

    /// <summary>The word for a variable that is not there; none for one that is.</summary>
    public static string? Missing(Dialect2 dialect, VariableName name)
    {
        if (dialect.Configuration.Find(name.ToString()) is not null)
            return null;
        return dialect.Configuration.Keys.Any(key => key.StartsWith(name.Place + ".", StringComparison.OrdinalIgnoreCase))
            ? "UnknownVariable"
            : "UnknownComponent";
    }

    static JsonArray Each(
        Dialect2 dialect, JsonObject request, string list, string action, Action<Dialect2, JsonObject, JsonObject, VariableName> answer)
    {
        var asked = request[list]!.AsArray();
        if (asked.Count > dialect.Configuration.Number($"DeviceDataCtrlr.ItemsPerMessage#{action}"))
            throw new CallErrorException("OccurrenceConstraintViolation", $"{asked.Count} variables are too many for one message.");
        return new JsonArray([.. asked.Select(JsonNode (item) => Result(dialect, item!.AsObject(), answer))]);
    }

    static JsonObject Result(Dialect2 dialect, JsonObject item, Action<Dialect2, JsonObject, JsonObject, VariableName> answer)
    {
        var (component, variable) = (item["component"]!.AsObject(), item["variable"]!.AsObject());
        var name = VariableName.Of(component, variable);
        var result = new JsonObject { ["component"] = component.DeepClone(), ["variable"] = variable.DeepClone() }
            .With("attributeType", item.Text("attributeType"));
        if (Missing(dialect, name) is { } missing)
            result["attributeStatus"] = missing;
        else if (item.Text("attributeType") is not (null or "Actual"))
            result["attributeStatus"] = "NotSupportedAttributeType";
        else
            answer(dialect, item, result, name);
        return result;
    }

    static void Read(Dialect2 dialect, JsonObject item, JsonObject result, VariableName name)
    {
        lock (dialect.Station.Gate)
            result.With("attributeValue", dialect.Configuration[name.ToString()]);
        result["attributeStatus"] = result.ContainsKey("attributeValue") ? "Accepted" : "Rejected";
    }

    static void Write(Dialect2 dialect, JsonObject item, JsonObject result, VariableName name) =>
        result["attributeStatus"] = dialect.Configuration.Change(name.ToString(), item.Text("attributeValue")!);
}

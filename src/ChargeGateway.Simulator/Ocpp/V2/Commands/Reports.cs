using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.V2.Device;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>GetBaseReport and GetReport, and the NotifyReport that follow (OCPP 2.0.1 part 2, B07 and B08).</summary>
static class Reports
{
    const int ItemsPerPart = 20;
    static readonly string[] summary = ["Active", "AvailabilityState", "Available", "Enabled", "Problem"];

    public static Answer GetBase(Dialect2 dialect, JsonObject request) => Report(dialect, request, request.Text("reportBase") switch
    {
        "ConfigurationInventory" => (_, entry) => !entry.ReadOnly,
        "FullInventory" => (_, _) => true,
        _ => (name, _) => summary.Contains(name.Variable) && name.Component is "ChargingStation" or "EVSE" or "Connector",
    });

    public static Answer Get(Dialect2 dialect, JsonObject request)
    {
        var places = (request["componentVariable"] as JsonArray)?.Select(place => place!.AsObject()).ToList();
        var criteria = (request["componentCriteria"] as JsonArray)?.Select(word => (string)word!).ToList();
        var shown = dialect.Configuration.Entries.Where(entry => entry.Now == "true").Select(entry => VariableName.Parse(entry.Key)).ToList();
        return Report(dialect, request, (name, _) => (places is null || places.Any(place => Fits(name, place)))
            && (criteria is null || criteria.Any(word => shown.Any(other => other.Place == name.Place && other.Variable == word))));
    }

    /// <summary>Whether a variable is meant by a component and perhaps a variable; what is not said is left open.</summary>
    public static bool Fits(VariableName name, JsonObject place)
    {
        var wanted = VariableName.Of(place["component"]!.AsObject(), place["variable"] as JsonObject);
        return Same(wanted.Component, name.Component) && (wanted.ComponentInstance is null || Same(wanted.ComponentInstance, name.ComponentInstance))
            && (wanted.Evse is null || wanted.Evse == name.Evse) && (wanted.Connector is null || wanted.Connector == name.Connector)
            && (wanted.Variable.Length == 0 || Same(wanted.Variable, name.Variable))
            && (wanted.VariableInstance is null || Same(wanted.VariableInstance, name.VariableInstance));
    }

    static Answer Report(Dialect2 dialect, JsonObject request, Func<VariableName, ConfigurationEntry, bool> fits)
    {
        List<JsonNode> found;
        lock (dialect.Station.Gate)
            found = [.. dialect.Configuration.Entries.Select(entry => (Name: VariableName.Parse(entry.Key), Entry: entry))
                .Where(pair => fits(pair.Name, pair.Entry)).Select(JsonNode (pair) => Describe(pair.Name, pair.Entry))];
        if (found.Count == 0)
            return Answer.Status("EmptyResultSet");
        var requestId = request.Int("requestId")!.Value;
        return Answer.Status("Accepted", ct => Parts.SendAsync(dialect, "NotifyReport", "reportData", requestId, found, ItemsPerPart, ct));
    }

    static JsonObject Describe(VariableName name, ConfigurationEntry entry) => new()
    {
        ["component"] = name.ComponentJson(),
        ["variable"] = name.VariableJson(),
        ["variableAttribute"] = new JsonArray(new JsonObject
        {
            ["type"] = "Actual",
            ["mutability"] = entry.ReadOnly ? "ReadOnly" : entry.WriteOnly ? "WriteOnly" : "ReadWrite",
            ["persistent"] = entry.Live is null,
            ["constant"] = entry.ReadOnly && entry.Live is null,
        }.With("value", entry.WriteOnly ? null : entry.Now)),
        ["variableCharacteristics"] = new JsonObject { ["dataType"] = entry.DataType, ["supportsMonitoring"] = !entry.WriteOnly }
            .With("unit", entry.Unit).With("maxLimit", entry.Most).With("valuesList", entry.Values),
    };

    static bool Same(string one, string? other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}

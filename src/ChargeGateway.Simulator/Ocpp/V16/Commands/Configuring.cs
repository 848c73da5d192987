using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>GetConfiguration and ChangeConfiguration (OCPP 1.6 edition 2, 5.8 and 5.3).</summary>
static class Configuring
{
    public static Answer Get(Dialect16 dialect, JsonObject request)
    {
        var configuration = dialect.Charger.Configuration;
        var asked = (request["key"] as JsonArray)?.Select(key => key!.GetValue<string>()).ToList() ?? [];
        var known = new JsonArray();
        foreach (var key in asked.Count == 0 ? configuration.Keys : asked)
            if (configuration.Find(key) is { } entry)
                known.Add((JsonNode)Shown(entry));
        var unknown = asked.Where(key => configuration.Find(key) is null).Select(key => (JsonNode?)key).ToArray();
        return new Answer(new JsonObject { ["configurationKey"] = known }.With("unknownKey", unknown.Length == 0 ? null : new JsonArray(unknown)));
    }

    public static Answer Change(Dialect16 dialect, JsonObject request)
    {
        var key = request.Text("key")!;
        var status = dialect.Charger.Configuration.Change(key, request.Text("value")!);
        var reconnects = status == "Accepted" && key.Equals(dialect.Names.Password, StringComparison.OrdinalIgnoreCase);
        return reconnects ? Answer.Status(status, ct => dialect.Charger.CloseLineAsync(ct)) : Answer.Status(status);
    }

    static JsonObject Shown(ConfigurationEntry entry) =>
        new JsonObject { ["key"] = entry.Key, ["readonly"] = entry.ReadOnly }.With("value", entry.WriteOnly ? null : entry.Value);
}

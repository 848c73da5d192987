using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.V2.Device;
using ChargeGateway.Simulator.Ocpp.V2.Monitoring;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>SetVariableMonitoring and its neighbours (OCPP 2.0.1 part 2, N02 to N06).</summary>
static class VariableMonitoring
{
    const int ItemsPerPart = 10;

    public static Answer Set(Dialect2 dialect, JsonObject request)
    {
        var streams = new List<Func<CancellationToken, Task>>();
        var results = request["setMonitoringData"]!.AsArray().Select(JsonNode (item) => Set(dialect, item!.AsObject(), streams)).ToArray();
        return new Answer(new JsonObject { ["setMonitoringResult"] = new JsonArray(results) }, async ct =>
        {
            foreach (var change in streams)
                await change(ct);
        });
    }

    public static Answer Clear(Dialect2 dialect, JsonObject request)
    {
        var ids = request["id"]!.AsArray().Select(id => (int)id!).ToList();
        var results = ids
            .Select(JsonNode (id) => new JsonObject { ["id"] = id, ["status"] = dialect.Monitors.Clear(id) ? "Accepted" : "NotFound" }).ToArray();
        return new Answer(new JsonObject { ["clearMonitoringResult"] = new JsonArray(results) }, async ct =>
        {
            foreach (var id in ids)
                await dialect.Monitors.Streams.CloseAsync(id, ct);
        });
    }

    public static Answer Report(Dialect2 dialect, JsonObject request)
    {
        var places = (request["componentVariable"] as JsonArray)?.Select(place => place!.AsObject()).ToList();
        var criteria = (request["monitoringCriteria"] as JsonArray)?.Select(word => (string)word!).ToList();
        JsonNode[] found = [.. dialect.Monitors.All
            .Where(monitor => places is null || places.Any(place => Reports.Fits(monitor.Name, place)))
            .Where(monitor => criteria is null || criteria.Contains(Criterion(monitor)))
            .GroupBy(monitor => monitor.Name).Select(group => Describe(dialect, group))];
        if (found.Length == 0)
            return Answer.Status("EmptyResultSet");
        var requestId = request.Int("requestId")!.Value;
        return Answer.Status("Accepted", ct => Parts.SendAsync(dialect, "NotifyMonitoringReport", "monitor", requestId, found, ItemsPerPart, ct));
    }

    /// <summary>There are neither hard-wired nor preconfigured monitors: what is left after that is none, or all that was set.</summary>
    public static Answer SetBase(Dialect2 dialect, JsonObject request)
    {
        if (request.Text("monitoringBase") != "All")
            dialect.Monitors.ClearAll();
        return Answer.Status("Accepted");
    }

    public static Answer SetLevel(Dialect2 dialect, JsonObject request)
    {
        if (request.Int("severity") is not (>= 0 and <= 9 and var level))
            return Answers.Refused("ValueOutOfRange");
        dialect.Monitors.Level = level;
        return Answer.Status("Accepted");
    }

    static JsonObject Set(Dialect2 dialect, JsonObject item, List<Func<CancellationToken, Task>> streams)
    {
        var name = VariableName.Of(item["component"]!.AsObject(), item["variable"]!.AsObject());
        var wanted = Read(item, name);
        var status = VariableAccess.Missing(dialect, name) ?? Obstacle(dialect, wanted);
        var set = status is null ? dialect.Monitors.Set(wanted) : null;
        if (set is not null)
            streams.Add(ct => StreamAsync(dialect, set, ct));
        return new JsonObject
        {
            ["status"] = status ?? (set is null ? "Duplicate" : "Accepted"),
            ["type"] = wanted.Type,
            ["severity"] = wanted.Severity,
            ["component"] = item["component"]!.DeepClone(),
            ["variable"] = item["variable"]!.DeepClone(),
        }.With("id", set?.Id);
    }

    static VariableMonitor Read(JsonObject item, VariableName name) => new(
        item.Int("id") ?? 0, name, item.Text("type")!, item.Real("value")!.Value, item.Int("severity")!.Value, (bool?)item["transaction"] == true)
    {
        Stream = Pace(item["periodicEventStream"] as JsonObject),
    };

    static async Task StreamAsync(Dialect2 dialect, VariableMonitor monitor, CancellationToken ct)
    {
        await dialect.Monitors.Streams.CloseAsync(monitor.Id, ct);
        if (monitor.Stream is not null)
            await dialect.Monitors.Streams.OpenAsync(monitor, ct);
    }

    static string? Obstacle(Dialect2 dialect, VariableMonitor wanted)
    {
        var entry = dialect.Configuration.Find(wanted.Name.ToString())!;
        if (wanted.Id != 0 && dialect.Monitors.Find(wanted.Id)?.Name != wanted.Name)
            return "Rejected";
        var numeric = entry.DataType is "integer" or "decimal";
        if (wanted.Type is "TargetDelta" or "TargetDeltaRelative" || (wanted.Type is "UpperThreshold" or "LowerThreshold" && !numeric))
            return "UnsupportedMonitorType";
        var outOfRange = wanted.Severity is < 0 or > 9 || wanted.Value < 0 || (wanted.Type == "UpperThreshold" && wanted.Value > entry.Most);
        return outOfRange || entry.WriteOnly ? "Rejected" : null;
    }

    public static (int? Interval, int? Values)? Pace(JsonObject? parameters) =>
        parameters is null ? null : (parameters.Int("interval"), parameters.Int("values"));

    static string Criterion(VariableMonitor monitor) => monitor.Type switch
    {
        "Delta" => "DeltaMonitoring",
        "UpperThreshold" or "LowerThreshold" => "ThresholdMonitoring",
        _ => "PeriodicMonitoring",
    };

    static JsonObject Describe(Dialect2 dialect, IGrouping<VariableName, VariableMonitor> group) => new()
    {
        ["component"] = group.Key.ComponentJson(),
        ["variable"] = group.Key.VariableJson(),
        ["variableMonitoring"] = new JsonArray([.. group.Select(JsonNode (monitor) => new JsonObject
        {
            ["id"] = monitor.Id,
            ["transaction"] = monitor.Transaction,
            ["value"] = monitor.Value,
            ["type"] = monitor.Type,
            ["severity"] = monitor.Severity,
        }.With("eventNotificationType", dialect.Version == OcppVersion.V21 ? "CustomMonitor" : null))]),
    };
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Monitoring;

/// <summary>One stream: values that wait to be sent.</summary>
sealed class EventStream(int id, (int? Interval, int? Values) pace, DateTimeOffset openedAt)
{
    public int Id => id;

    public (int? Interval, int? Values) Pace { get; set; } = pace;

    public DateTimeOffset SentAt { get; set; } = openedAt;

    public ConcurrentQueue<(DateTimeOffset At, string Value)> Values { get; } = new();

    public bool IsDue(DateTimeOffset now) => (Pace.Interval is > 0 and var seconds && SentAt.AddSeconds(seconds) <= now)
        || (Pace.Values is > 0 and var count && Values.Count >= count);

    public JsonObject Describe() => new()
    {
        ["id"] = id,
        ["variableMonitoringId"] = id,
        ["params"] = new JsonObject().With("interval", Pace.Interval).With("values", Pace.Values),
    };

    /// <summary>The next message; none when nothing waits.</summary>
    public JsonObject? Next()
    {
        var data = new JsonArray();
        DateTimeOffset? first = null;
        while (data.Count < (Pace.Values is > 0 and var most ? most : int.MaxValue) && Values.TryDequeue(out var value))
        {
            first ??= value.At;
            data.Add((JsonNode)new JsonObject { ["t"] = Math.Round((value.At - first.Value).TotalSeconds, 3), ["v"] = value.Value });
        }
        return first is null
            ? null
            : new JsonObject { ["id"] = id, ["pending"] = Values.Count, ["basetime"] = Wording.Time(first.Value), ["data"] = data };
    }
}

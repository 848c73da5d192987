using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Monitoring;

/// <summary>Monitors whose values go out together and unanswered (OCPP 2.1 part 2, N11 to N15). A stream has the number of its monitor.</summary>
sealed class EventStreams(Dialect2 dialect)
{
    const int Kept = 1_000;
    readonly ConcurrentDictionary<int, EventStream> streams = new();

    public JsonArray List() => new([.. streams.Values.OrderBy(stream => stream.Id).Select(JsonNode (stream) => stream.Describe())]);

    /// <summary>Offers a stream to the central system and opens it when it agrees.</summary>
    public async Task OpenAsync(VariableMonitor monitor, CancellationToken ct)
    {
        var stream = new EventStream(monitor.Id, monitor.Stream!.Value, dialect.Charger.Now);
        var answer = await dialect.Charger.CallAsync("OpenPeriodicEventStream", new JsonObject { ["constantStreamData"] = stream.Describe() }, ct);
        if (answer.Text("status") == "Accepted")
            streams[monitor.Id] = stream;
    }

    public async Task CloseAsync(int id, CancellationToken ct)
    {
        if (!streams.TryRemove(id, out var stream))
            return;
        await SendAsync(stream, ct);
        await dialect.Charger.CallAsync("ClosePeriodicEventStream", new JsonObject { ["id"] = id }, ct);
    }

    public bool Adjust(int id, (int? Interval, int? Values) pace)
    {
        if (!streams.TryGetValue(id, out var stream))
            return false;
        stream.Pace = pace;
        return true;
    }

    /// <summary>Takes a value; false when the monitor has no stream.</summary>
    public bool Take(VariableMonitor monitor, string value)
    {
        if (!streams.TryGetValue(monitor.Id, out var stream))
            return false;
        stream.Values.Enqueue((dialect.Charger.Now, value));
        if (stream.Values.Count > Kept)
            stream.Values.TryDequeue(out _);
        return true;
    }

    /// <summary>Sends what is due.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        foreach (var stream in streams.Values.Where(stream => stream.IsDue(dialect.Charger.Now)))
            await SendAsync(stream, ct);
    }

    async Task SendAsync(EventStream stream, CancellationToken ct)
    {
        stream.SentAt = dialect.Charger.Now;
        if (!dialect.Charger.IsConnected || stream.Next() is not { } message)
            return;
        try
        {
            await dialect.Charger.SendAsync("NotifyPeriodicEventStream", message, ct);
        }
        catch (Exception lost) when (lost is IOException or System.Net.WebSockets.WebSocketException)
        {
            // What is on its way when the line breaks is lost: nobody confirms it.
        }
    }
}

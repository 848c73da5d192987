using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Drivers.Ocpp.Tapping;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>
/// One charger's line, mirrored: the other server answers it, as far as it can be reached, and the gateway else. What is said of charges is
/// delivered later then.
/// </summary>
sealed class ProxyLine : ITappedLine
{
    const string TransactionId = "transactionId";

    readonly UpstreamLine upstream;
    readonly ProxyMemory memory;
    readonly ILogger logger;
    readonly string id;
    readonly CancellationTokenSource ended = new();
    readonly Task running;
    int delivering;

    public ProxyLine(UpstreamLine upstream, ProxyMemory memory, ILogger logger, string id)
    {
        (this.upstream, this.memory, this.logger, this.id) = (upstream, memory, logger, id);
        upstream.OnBack = () => _ = DeliverAsync();
        running = upstream.RunAsync(ended.Token);
    }

    public async ValueTask<JsonElement> AnswerAsync(string action, JsonElement request, JsonElement own, CancellationToken ct)
    {
        Remember(action, request);
        if (Backlog.IsKept(action) && !memory.Backlog.IsEmpty)
        {
            memory.Backlog.Add(action, request, own);
            _ = DeliverAsync();
            return own;
        }

        var answer = await AskAsync(action, request, own, ct).ConfigureAwait(false);
        if (answer.Outcome == UpstreamOutcome.Lost && Backlog.IsKept(action)) memory.Backlog.Add(action, request, own);
        return answer.Outcome == UpstreamOutcome.Answered ? Merge(action, answer.Payload, own) : own;
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    async Task<UpstreamAnswer> AskAsync(string action, JsonElement request, JsonElement own, CancellationToken ct)
    {
        if (await TranslateAsync(action, request, ct).ConfigureAwait(false) is not { } translated) return UpstreamAnswer.Refused;
        var answer = await upstream.CallAsync(action, translated, ct).ConfigureAwait(false);
        if (action == "StartTransaction" && answer.Outcome == UpstreamOutcome.Answered && Number(answer.Payload) is { } theirs && Number(own) is { } ours)
            await memory.Transactions.SaveAsync(ours, theirs).ConfigureAwait(false);
        return answer;
    }

    /// <returns>None where it is about a charge that the other server never heard of.</returns>
    async Task<JsonElement?> TranslateAsync(string action, JsonElement request, CancellationToken ct)
    {
        if (action is not ("StopTransaction" or "MeterValues") || Number(request) is not { } ours) return request;
        var theirs = await memory.Transactions.TheirsAsync(ours, ct).ConfigureAwait(false);
        if (theirs is null && action == "StopTransaction")
        {
            logger.LogWarning("{ChargePoint}: the other server never heard of charge {Transaction}, so it is not told that it ended", id, ours);
            return null;
        }

        var translated = JsonObject.Create(request)!;
        if (theirs is null) translated.Remove(TransactionId);
        else translated[TransactionId] = theirs;
        return JsonElement.Parse(translated.ToJsonString());
    }

    /// <summary>The charger knows its charge by the gateway's number.</summary>
    static JsonElement Merge(string action, JsonElement answer, JsonElement own)
    {
        if (action != "StartTransaction" || Number(own) is not { } ours) return answer;
        var merged = JsonObject.Create(answer)!;
        merged[TransactionId] = ours;
        return JsonElement.Parse(merged.ToJsonString());
    }

    void Remember(string action, JsonElement request)
    {
        if (action == "BootNotification") memory.Boot = request;
        if (action == "StatusNotification" && request.TryGetProperty("connectorId", out var connector)) memory.Statuses[connector.GetInt32()] = request;
    }

    /// <summary>Delivers what waits, one at a time; what is lost again waits on.</summary>
    async Task DeliverAsync()
    {
        if (Interlocked.Exchange(ref delivering, 1) != 0) return;
        try
        {
            if (upstream.TakeBack()) await IntroduceAsync().ConfigureAwait(false);
            while (memory.Backlog.Peek() is { } waiting)
            {
                var answer = await AskAsync(waiting.Action, waiting.Request, waiting.Own, ended.Token).ConfigureAwait(false);
                if (answer.Outcome == UpstreamOutcome.Lost) return;
                memory.Backlog.Take();
            }
        }
        catch (Exception failed)
        {
            if (!ended.IsCancellationRequested) logger.LogWarning("{ChargePoint}: {Reason} while delivering to the other server", id, failed.Message);
        }
        finally
        {
            Volatile.Write(ref delivering, 0);
        }
    }

    /// <summary>A server that comes back is told who is there, since the charger does not boot for that.</summary>
    async Task IntroduceAsync()
    {
        if (memory.Boot is { } boot) await upstream.CallAsync("BootNotification", boot, ended.Token).ConfigureAwait(false);
        foreach (var status in memory.Statuses.Values) await upstream.CallAsync("StatusNotification", status, ended.Token).ConfigureAwait(false);
    }

    static int? Number(JsonElement payload) =>
        payload.TryGetProperty(TransactionId, out var value) && value.TryGetInt32(out var number) ? number : null;
}

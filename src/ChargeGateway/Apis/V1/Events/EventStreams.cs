using System.Globalization;
using System.Text;
using ChargeGateway.Errors;
using ChargeGateway.Events;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Events;

/// <summary>The callers that follow events, a bounded number of them.</summary>
sealed class EventStreams(EventBuffer buffer, TimeProvider time, IHostApplicationLifetime lifetime)
{
    const int Most = 200;
    const int AtOnce = 100;
    const string NdjsonType = "application/x-ndjson";
    static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    static readonly byte[] Newline = "\n"u8.ToArray();

    int running;

    /// <summary>Writes events until the caller goes or the gateway stops.</summary>
    /// <param name="context">The request.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="last">The id of the last event that the caller has; none to begin now.</param>
    public async Task RunAsync(HttpContext context, EventFilter filter, string? last)
    {
        try
        {
            if (Interlocked.Increment(ref running) > Most)
            {
                await ErrorResponse.WriteAsync(context, ProblemKind.TooManyStreams, $"{Most} callers follow events already.");
                return;
            }

            using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
            await FollowAsync(context, filter, last is null ? buffer.Newest : buffer.NumberOf(last), ending.Token);
        }
        catch (OperationCanceledException)
        {
            // The caller has gone, or the gateway stops.
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    async Task FollowAsync(HttpContext context, EventFilter filter, long number, CancellationToken ct)
    {
        var isNdjson = context.Request.Headers.Accept.ToString().Contains(NdjsonType, StringComparison.OrdinalIgnoreCase);
        context.Response.ContentType = isNdjson ? NdjsonType : "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        await WriteAsync(context, isNdjson ? Newline : "retry: 3000\n\n"u8.ToArray(), ct);
        while (true)
        {
            if (!await HasMoreAsync(number, ct))
            {
                await WriteAsync(context, isNdjson ? Newline : ":\n\n"u8.ToArray(), ct);
                continue;
            }

            var (events, lost) = buffer.After(number, AtOnce);
            if (lost > 0) await WriteAsync(context, Lost(lost, isNdjson), ct);
            foreach (var happened in events.Where(happened => filter.Wants(happened) && context.User.MayUse(happened.Happened.ChargePointId)))
                await WriteAsync(context, isNdjson ? [.. happened.Json.Span, (byte)'\n'] : Frame(happened), ct);
            number = events[^1].Number;
        }
    }

    async Task<bool> HasMoreAsync(long number, CancellationToken ct)
    {
        using var over = new CancellationTokenSource(Heartbeat, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, over.Token);
        try
        {
            await buffer.WaitAsync(number, either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    static byte[] Frame(BufferedEvent happened)
    {
        var head = Encoding.UTF8.GetBytes($"id: {happened.Id}\nevent: {happened.Type}\ndata: ");
        return [.. head, .. happened.Json.Span, .. "\n\n"u8];
    }

    static byte[] Lost(long count, bool isNdjson)
    {
        var json = string.Create(CultureInfo.InvariantCulture, $$"""{"type":"events.lost","lost":{{count}}}""");
        return Encoding.UTF8.GetBytes(isNdjson ? json + "\n" : $"event: events.lost\ndata: {json}\n\n");
    }

    static async Task WriteAsync(HttpContext context, byte[] bytes, CancellationToken ct)
    {
        await context.Response.Body.WriteAsync(bytes, ct);
        await context.Response.Body.FlushAsync(ct);
    }
}

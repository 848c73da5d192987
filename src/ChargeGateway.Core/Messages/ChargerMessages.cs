namespace ChargeGateway.Core.Messages;

/// <summary>
/// The last messages on one charger's line, bounded in number and bytes. What comes again and again, such as heartbeats and polls, has a
/// smaller share of its own, so that it does not push out the rest. Safe from any thread.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="most">The most exchanges that are kept, zero or more.</param>
public sealed class ChargerMessages(TimeProvider time, int most)
{
    /// <summary>The most that is kept of one message, bytes.</summary>
    public const int LongestMessage = 16 * 1024;

    const int MostBytes = 128 * 1024;
    const int MostDeviations = 10;
    const int LongestDeviation = 500;

    readonly Lock changing = new();
    Queue<ProtocolExchange>? routine;
    Queue<ProtocolExchange>? others;
    ProtocolExchange? lastHeard;
    long bytes;
    long heardAt;

    /// <summary>Keeps nothing.</summary>
    public static ChargerMessages None { get; } = new(TimeProvider.System, 0);

    /// <summary>When the charger last said something; none before it ever did in this process.</summary>
    public DateTimeOffset? HeardAt => Interlocked.Read(ref heardAt) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>What is kept, oldest first.</summary>
    public IReadOnlyList<ProtocolExchange> Recent
    {
        get
        {
            lock (changing) return [.. (routine ?? []).Concat(others ?? []).OrderBy(exchange => exchange.At)];
        }
    }

    /// <summary>Takes down a request.</summary>
    /// <param name="fromCharger">Whether the charger asks.</param>
    /// <param name="method">What is asked, in the protocol's word.</param>
    /// <param name="request">Its bytes.</param>
    /// <param name="isRoutine">Whether it comes again and again.</param>
    /// <param name="isBinary">Whether the bytes are no text.</param>
    /// <returns>Where to take down the answer.</returns>
    public ProtocolExchange Begin(bool fromCharger, string method, ReadOnlySpan<byte> request, bool isRoutine = false, bool isBinary = false)
    {
        var now = time.GetUtcNow();
        if (fromCharger) Interlocked.Exchange(ref heardAt, now.UtcTicks);
        var keeps = most > 0;
        var exchange = new ProtocolExchange(keeps ? this : null, fromCharger, method, keeps ? Cut(request) : [], isBinary, now, time.GetTimestamp());
        if (!keeps) return exchange;
        lock (changing)
        {
            if (fromCharger) lastHeard = exchange;
            var lane = isRoutine ? routine ??= new(4) : others ??= new(4);
            lane.Enqueue(exchange);
            bytes += exchange.Counted;
            while (lane.Count > (isRoutine ? (most + 3) / 4 : most)) Drop(lane);
            Shrink();
        }

        return exchange;
    }

    /// <summary>Takes down that what the charger said last was against the protocol.</summary>
    /// <param name="what">What was wrong with it.</param>
    public void Deviate(string what)
    {
        lock (changing)
        {
            if (lastHeard is { Deviations.Count: < MostDeviations } heard)
                heard.Deviate(what.Length > LongestDeviation ? what[..LongestDeviation] : what);
        }
    }

    internal static byte[] Cut(ReadOnlySpan<byte> message) => message[..Math.Min(message.Length, LongestMessage)].ToArray();

    internal TimeSpan Elapsed(long since) => time.GetElapsedTime(since);

    internal void Grew(ProtocolExchange exchange, int by)
    {
        Interlocked.Exchange(ref heardAt, time.GetUtcNow().UtcTicks);
        lock (changing)
        {
            if (!exchange.FromCharger) lastHeard = exchange;
            if (exchange.IsDropped) return;
            exchange.Counted += by;
            bytes += by;
            Shrink();
        }
    }

    void Shrink()
    {
        while (bytes > MostBytes && (routine?.Count ?? 0) + (others?.Count ?? 0) > 1)
            Drop(routine is { Count: > 0 } ? routine : others!);
    }

    void Drop(Queue<ProtocolExchange> lane)
    {
        var oldest = lane.Dequeue();
        oldest.IsDropped = true;
        bytes -= oldest.Counted;
    }
}

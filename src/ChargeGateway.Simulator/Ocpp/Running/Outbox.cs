using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Running;

/// <summary>
/// The messages that a charger has to send, in order. Those of transactions are kept until they are answered (OCPP 1.6 edition 2, 3.7 and 4.1).
/// </summary>
sealed class Outbox(int capacity)
{
    readonly Lock gate = new();
    readonly LinkedList<OutboxEntry> entries = new();
    readonly Signal changed = new();
    bool flowing;
    volatile bool stalled;

    public int Attempts { get; set; } = 3;

    public TimeSpan RetryInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many messages wait.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return entries.Count;
        }
    }

    /// <summary>Puts a message at the end. One that is not kept is dropped while there is nobody to send it to.</summary>
    public void Post(OutboxEntry entry)
    {
        lock (gate)
        {
            if (!flowing && !entry.Kept)
                return;
            if (entries.Count >= capacity)
                entries.Remove(entries.FirstOrDefault(old => old.Spare) ?? entries.First!.Value);
            entries.AddLast(entry);
        }
        changed.Raise();
    }

    /// <summary>Waits until all is sent, or nothing can be sent now.</summary>
    /// <param name="maySend">Whether the charger may speak; <see cref="Nudge"/> has it asked again.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task DeliveredAsync(Func<bool> maySend, CancellationToken ct) =>
        changed.UntilAsync(() => stalled || !flowing || !maySend() || First is null, ct);

    /// <summary>Whether a message waits that fits.</summary>
    public bool Holds(Func<OutboxEntry, bool> fits)
    {
        lock (gate)
            return entries.Any(fits);
    }

    public void Nudge() => changed.Raise();

    /// <summary>Sends until the line is lost or the token says stop.</summary>
    public async Task FlowAsync(Func<OutboxEntry, CancellationToken, Task<JsonObject?>> send, TimeProvider time, CancellationToken ct)
    {
        lock (gate)
            flowing = true;
        try
        {
            while (true)
            {
                OutboxEntry? entry = null;
                await changed.UntilAsync(() => (entry = First) is not null, ct);
                if (await TryAsync(entry!, send, ct))
                    continue;
                Stall(true);
                await Task.Delay(RetryInterval * entry!.Attempts, time, ct);
                Stall(false);
            }
        }
        finally
        {
            Ebb();
        }
    }

    async Task<bool> TryAsync(OutboxEntry entry, Func<OutboxEntry, CancellationToken, Task<JsonObject?>> send, CancellationToken ct)
    {
        try
        {
            if (await send(entry, ct) is { } answer)
                entry.Answered?.Invoke(answer);
        }
        catch (Exception refused) when (refused is CallErrorException or TimeoutException && entry.Kept && ++entry.Attempts < Attempts)
        {
            return false;
        }
        catch (Exception refused) when (refused is CallErrorException or TimeoutException)
        {
            // Given up: the specification allows so many attempts and no more.
        }
        Remove(entry);
        return true;
    }

    OutboxEntry? First
    {
        get
        {
            lock (gate)
                return entries.First?.Value;
        }
    }

    void Stall(bool now)
    {
        stalled = now;
        changed.Raise();
    }

    void Ebb()
    {
        lock (gate)
        {
            flowing = false;
            foreach (var entry in entries.Where(entry => !entry.Kept).ToList())
                entries.Remove(entry);
        }
        Stall(false);
    }

    void Remove(OutboxEntry entry)
    {
        lock (gate)
            entries.Remove(entry);
        changed.Raise();
    }
}

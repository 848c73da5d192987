using System.Globalization;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Events;

/// <summary>
/// The newest events of this run of the gateway, for those who follow them at their own pace: each has a cursor, nobody a queue. Who is too slow
/// loses the oldest and is told how many.
/// </summary>
sealed class EventBuffer : BackgroundService
{
    const int Kept = 5000;
    const int Waiting = 50_000;

    /// <summary>Where events come thick and fast, those of such a time are taken together; one that comes alone is told at once.</summary>
    static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(5);

    readonly Lock changing = new();
    readonly BufferedEvent?[] ring = new BufferedEvent?[Kept];
    readonly string run;
    readonly EventSubscription subscription;
    readonly RecentErrors errors;
    TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    long newest;

    public EventBuffer(IEventStream events, RecentErrors errors, TimeProvider time)
    {
        this.errors = errors;
        run = time.GetUtcNow().ToUnixTimeMilliseconds().ToString("x", CultureInfo.InvariantCulture);
        subscription = events.Subscribe(Waiting);
    }

    /// <summary>The number of the newest event; 0 before the first.</summary>
    public long Newest
    {
        get
        {
            lock (changing) return newest;
        }
    }

    /// <summary>Where to go on after an event.</summary>
    /// <param name="id">The id of the last event that was seen. One of an earlier run gives all that this run still has.</param>
    public long NumberOf(string id)
    {
        var parts = id.Split('-', 2);
        return parts.Length == 2 && parts[0] == run && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, Newest)
            : 0;
    }

    /// <summary>What came after an event, as far as it is still there.</summary>
    /// <param name="number">The number of the last event that was seen.</param>
    /// <param name="most">The most to give, above zero.</param>
    /// <returns>The events in order, and how many between are lost.</returns>
    public (IReadOnlyList<BufferedEvent> Events, long Lost) After(long number, int most)
    {
        lock (changing)
        {
            var first = Math.Max(number + 1, newest - Kept + 1);
            var events = new List<BufferedEvent>();
            for (var next = first; next <= newest && events.Count < most; next++) events.Add(ring[next % Kept]!);
            return (events, number == 0 ? 0 : first - number - 1);
        }
    }

    /// <summary>Waits until there is something after an event.</summary>
    /// <param name="number">The number of the last event that was seen.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task WaitAsync(long number, CancellationToken ct)
    {
        lock (changing) return newest > number ? Task.CompletedTask : changed.Task.WaitAsync(ct);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        subscription.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await subscription.Events.WaitToReadAsync(stoppingToken).ConfigureAwait(false))
        {
            TaskCompletionSource waiting;
            lock (changing)
            {
                while (subscription.Events.TryRead(out var happened)) Add(happened);
                (waiting, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            waiting.SetResult();
            await Task.Delay(Breath, stoppingToken).ConfigureAwait(false);
        }
    }

    void Add(ChargerEvent happened)
    {
        newest++;
        ring[newest % Kept] = new BufferedEvent(newest, run, happened);
        if (happened is ChargerError error) errors.Note(error);
    }
}

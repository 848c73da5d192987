using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Storage.Samples;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.States;

/// <summary>
/// Keeps on disk what the state board knows, and every meter value, some time after it happened. Listens from its construction on.
/// Register it before the drivers, so that it stops after them and hears of the last disconnect.
/// </summary>
sealed class StateRecorder : BackgroundService
{
    const int SamplesAtOnce = 8000;

    readonly GatewayStore store;
    readonly StateBoard board;
    readonly RecorderOptions options;
    readonly TimeProvider time;
    readonly ILogger<StateRecorder> logger;
    readonly EventSubscription subscription;
    readonly Dictionary<string, ChargerState> written = new(StringComparer.Ordinal);
    readonly SeriesBook series = new();
    readonly HashSet<string> changed = new(StringComparer.Ordinal);
    long savedAt;
    long dropped;

    public StateRecorder(
        GatewayStore store, StateBoard board, IEventStream events, RecorderOptions options, TimeProvider time, ILogger<StateRecorder> logger)
    {
        this.store = store;
        this.board = board;
        this.options = options;
        this.time = time;
        this.logger = logger;
        subscription = events.Subscribe(options.Capacity, happened => happened is not (CommandCompleted or CommandLate or ChargerNotified));
    }

    /// <summary>Puts the chargers back on the board as they were last known. Call it before chargers connect.</summary>
    /// <param name="ct">Gives up waiting.</param>
    public async Task RestoreAsync(CancellationToken ct)
    {
        foreach (var state in await store.ReadAsync(StateTable.Load, ct).ConfigureAwait(false)) board.Restore(state);
    }

    /// <summary>Stops listening and writes what still waits.</summary>
    /// <param name="cancellationToken">Gives up what is left.</param>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        subscription.Dispose();
        while (!cancellationToken.IsCancellationRequested && NextBatch() is { Count: > 0 } batch)
            await WriteSamplesAsync(batch).ConfigureAwait(false);
        await SaveStatesAsync().ConfigureAwait(false);
    }

    public override void Dispose()
    {
        subscription.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (changed.Count > 0 || await subscription.Events.WaitToReadAsync(stoppingToken).ConfigureAwait(false))
        {
            if (subscription.Events.Count < options.BatchSize) await Task.Delay(options.Interval, time, stoppingToken).ConfigureAwait(false);
            await WriteSamplesAsync(NextBatch()).ConfigureAwait(false);
            if (time.GetElapsedTime(savedAt) >= options.Interval) await SaveStatesAsync().ConfigureAwait(false);
            TellDropped();
        }
    }

    List<ChargerEvent> NextBatch()
    {
        var batch = new List<ChargerEvent>();
        while (batch.Count < options.BatchSize && subscription.Events.TryRead(out var happened)) batch.Add(happened);
        return batch;
    }

    async Task WriteSamplesAsync(List<ChargerEvent> batch)
    {
        changed.UnionWith(batch.Select(happened => happened.ChargePointId));
        foreach (var samples in batch.OfType<MeterValuesReceived>().SelectMany(Sample.Of).Chunk(SamplesAtOnce))
        {
            await TryAsync(connection => SampleTable.Insert(connection, samples, series), series.Learn, samples.Length, "meter samples")
                .ConfigureAwait(false);
        }
    }

    /// <summary>Once an interval, however many events there are: only the last state counts.</summary>
    async Task SaveStatesAsync()
    {
        var states = changed.Select(board.Find).OfType<ChargerState>()
            .Where(state => !ReferenceEquals(state, written.GetValueOrDefault(state.Id)))
            .ToList();
        changed.Clear();
        savedAt = time.GetTimestamp();
        if (states.Count == 0) return;
        var now = time.GetUtcNow();
        await TryAsync(connection => StateTable.Save(connection, states, written, now), Remember, states.Count, "charger states")
            .ConfigureAwait(false);
    }

    void Remember(IReadOnlyList<ChargerState> states)
    {
        foreach (var state in states) written[state.Id] = state;
    }

    /// <summary>Not cancelled half-way: what was taken off the stream is written, or counted as lost.</summary>
    async Task TryAsync<T>(Func<SqliteConnection, T> work, Action<T>? committed, int count, string what)
    {
        try
        {
            await store.WriteAsync(work, committed, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "{Count} {What} could not be stored", count, what);
        }
    }

    void TellDropped()
    {
        var now = subscription.Dropped;
        if (now == dropped) return;
        logger.LogWarning("The disk cannot follow: {Count} events were not recorded", now - dropped);
        dropped = now;
    }
}

using System.Threading.Channels;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Limits;

/// <summary>
/// Clears limits whose time is over, again and again until the charger says so. One that cannot be reached is told when it is back. Also writes
/// what changed on the board.
/// </summary>
sealed class LimitWatch(
    LimitBoard board, LimitedFleet fleet, IChargerDirectory directory, IEventStream events, TimeProvider time, ILogger<LimitWatch> logger)
    : BackgroundService
{
    static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);
    static readonly TimeSpan WriteEvery = TimeSpan.FromSeconds(1);
    static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(2);
    static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(60);

    readonly Dictionary<(string Charger, int Connector), (int Failures, DateTimeOffset Next)> failed = [];
    readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await board.FlushAsync().ConfigureAwait(false);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = events.Subscribe(1, happened => happened is ChargerConnected);
        var listening = ListenAsync(subscription, stoppingToken);
        board.Changed += Wake;
        try
        {
            while (true)
            {
                await WorkAsync(stoppingToken).ConfigureAwait(false);
                await SleepAsync(stoppingToken).ConfigureAwait(false);
            }
        }
        finally
        {
            board.Changed -= Wake;
            await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    async Task WorkAsync(CancellationToken ct)
    {
        try
        {
            if (board.HasUnwritten) await board.FlushAsync().ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            logger.LogError(broken, "Limits could not be stored");
        }

        foreach (var gone in failed.Keys.Where(key => board.Find(key.Charger, key.Connector) is null).ToList()) failed.Remove(gone);
        await Task.WhenAll(board.All.Where(IsDue).Select(limit => EndAsync(limit, ct))).ConfigureAwait(false);
    }

    bool IsDue(StandingLimit limit) =>
        limit.IsDue(time.GetUtcNow()) && !(failed.TryGetValue((limit.Charger, limit.Connector), out var retry) && retry.Next > time.GetUtcNow());

    async Task EndAsync(StandingLimit limit, CancellationToken ct)
    {
        if (directory.Find(limit.Charger) is null)
        {
            await board.ForgetAsync(limit.Charger).ConfigureAwait(false);
            return;
        }

        if (fleet.Find(limit.Charger) is null) return;
        try
        {
            if (await fleet.EndAsync(limit, time.GetUtcNow(), ct).ConfigureAwait(false)) Forget(limit);
            else Retry(limit, "it refused");
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            Retry(limit, broken.Message);
        }
    }

    void Forget(StandingLimit limit)
    {
        lock (failed) failed.Remove((limit.Charger, limit.Connector));
    }

    void Retry(StandingLimit limit, string why)
    {
        var key = (limit.Charger, limit.Connector);
        int failures;
        lock (failed)
        {
            failures = failed.GetValueOrDefault(key).Failures + 1;
            var wait = FirstRetry * Math.Pow(2, Math.Min(failures, 10) - 1);
            failed[key] = (failures, time.GetUtcNow() + (wait < LongestRetry ? wait : LongestRetry));
        }

        if (failures == 1)
            logger.LogWarning("{ChargePoint}: the limit of connector {Connector} is over but not cleared: {Reason}", limit.Charger, limit.Connector, why);
    }

    async Task SleepAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        DateTimeOffset?[] next =
        [
            board.All.Where(limit => !limit.Paused && limit.ExpiresAt > now).Min(limit => limit.ExpiresAt),
            failed.Values.Where(retry => retry.Next > now).Min(retry => (DateTimeOffset?)retry.Next),
        ];
        var wait = next.Min() - now is { } soon && soon < LongestSleep ? soon : LongestSleep;
        using var over = new CancellationTokenSource(wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, over.Token);
        try
        {
            await wake.Reader.ReadAsync(either.Token).ConfigureAwait(false);
            if (board.HasUnwritten) await Task.Delay(WriteEvery, time, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The time of a limit is over.
        }
    }

    async Task ListenAsync(EventSubscription subscription, CancellationToken ct)
    {
        await foreach (var _ in subscription.Events.ReadAllAsync(ct).ConfigureAwait(false)) Wake();
    }

    void Wake() => wake.Writer.TryWrite(true);
}

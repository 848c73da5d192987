using ChargeGateway.Core.Events;

namespace ChargeGateway.RemoteCommands;

/// <summary>
/// Drives all remote commands, one step at a time: what happens at chargers, what came of asking them, and the clock. It compares the clock's
/// time with what is due, so that a clock that was set or a machine that slept does no harm. Starts before the drivers and stops after them.
/// </summary>
sealed class RemoteCommandLoop(
    IEnumerable<IRemoteCommandDesk> desks,
    RemoteCommandInbox inbox,
    CommandCourier courier,
    IEventStream events,
    RemoteCommandPace pace,
    TimeProvider time,
    ILogger<RemoteCommandLoop> logger) : IHostedService, IAsyncDisposable
{
    const int EventsAtMost = 4096;

    static readonly TimeSpan SweepInterval = TimeSpan.FromHours(1);

    readonly IRemoteCommandDesk[] desks = [.. desks];
    readonly CancellationTokenSource stopping = new();
    EventSubscription? subscription;
    Task running = Task.CompletedTask;
    DateTimeOffset sweptAt;
    int ticking;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = events.Subscribe(EventsAtMost, IsFollowed);
        foreach (var desk in desks) await desk.LoadAsync(cancellationToken);
        running = Task.WhenAll(new Func<Task>[] { WorkAsync, ListenAsync, WatchClockAsync }.Select(Task.Run));
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        courier.Stop();
        await stopping.CancelAsync();
        subscription?.Dispose();
        inbox.Close();
        await running.WaitAsync(cancellationToken);
    }

    /// <summary>A gateway that fails to start is not stopped, only disposed of; the store closes after this.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        stopping.Dispose();
    }

    async Task WorkAsync()
    {
        await foreach (var work in inbox.Work.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await work();
            }
            catch (Exception failed)
            {
                logger.LogError(failed, "A step of a remote command failed; it is looked at again");
            }
        }
    }

    async Task ListenAsync()
    {
        await foreach (var happened in subscription!.Events.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await inbox.PostAsync(() => HandleAsync(happened), stopping.Token);
            }
            catch (Exception closed) when (closed is OperationCanceledException or System.Threading.Channels.ChannelClosedException)
            {
                return;
            }
        }
    }

    static bool IsFollowed(ChargerEvent happened) =>
        happened is SessionStarted or SessionUpdated or SessionEnded or ChargerConnected or ConnectorStatusChanged or CommandLate;

    async Task HandleAsync(ChargerEvent happened)
    {
        foreach (var desk in desks) await desk.HandleAsync(happened);
    }

    async Task WatchClockAsync()
    {
        using var timer = new PeriodicTimer(pace.Tick, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token))
            {
                if (Interlocked.Exchange(ref ticking, 1) == 0 && !inbox.TryPost(TickAsync)) Volatile.Write(ref ticking, 0);
            }
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }
    }

    async Task TickAsync()
    {
        Volatile.Write(ref ticking, 0);
        var now = time.GetUtcNow();
        foreach (var desk in desks) await desk.TickAsync(now);
        if (now - sweptAt < SweepInterval) return;
        sweptAt = now;
        foreach (var desk in desks) await desk.SweepAsync(now);
    }
}

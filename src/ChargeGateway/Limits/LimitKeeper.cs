using ChargeGateway.Balancing;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Limits;

/// <summary>
/// Gives a charger its limits again: when it has booted, when a device that is asked is back, and so also when the gateway has started, and when
/// load balancing has let go of it. Not every charger remembers them, and a power cut takes both along. Listens from its construction on.
/// </summary>
sealed class LimitKeeper : BackgroundService
{
    const int Capacity = 10_000;

    readonly LimitBoard board;
    readonly LimitedFleet fleet;
    readonly IEventStream events;
    readonly LimitKeeperOptions options;
    readonly TimeProvider time;
    readonly ILogger<LimitKeeper> logger;
    readonly EventSubscription subscription;
    readonly Dictionary<string, (CancellationTokenSource Ending, Task Running)> chargers = new(StringComparer.Ordinal);

    public LimitKeeper(
        LimitBoard board, LimitedFleet fleet, IEventStream events, LimitKeeperOptions options, TimeProvider time, ILogger<LimitKeeper> logger)
    {
        (this.board, this.fleet, this.events, this.options, this.time, this.logger) = (board, fleet, events, options, time, logger);
        subscription = events.Subscribe(Capacity, MayHaveForgotten);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        subscription.Dispose();
        await Task.WhenAll(chargers.Values.Select(one => one.Running)).WaitAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (ending, _) in chargers.Values) ending.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var happened in subscription.Events.ReadAllAsync(stoppingToken).ConfigureAwait(false))
        {
            if (HasLimits(happened.ChargePointId))
                await BeginAsync(happened.ChargePointId, stoppingToken).ConfigureAwait(false);
        }
    }

    bool MayHaveForgotten(ChargerEvent happened) => happened switch
    {
        ChargerBooted or CommandCompleted { Command: ClearChargingLimit, By: OrderSender.Name } => true,
        ChargerConnected back => fleet.HasOneLimit(back.Driver),
        _ => false,
    };

    bool HasLimits(string charger) => board.All.Any(limit => limit.Charger == charger);

    /// <summary>A charger that boots while it is still given its limits is given them anew.</summary>
    async Task BeginAsync(string charger, CancellationToken ct)
    {
        if (chargers.Remove(charger, out var before))
        {
            await before.Ending.CancelAsync().ConfigureAwait(false);
            await before.Running.ConfigureAwait(false);
            before.Ending.Dispose();
        }

        var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        chargers[charger] = (ending, GiveAsync(charger, ending.Token));
    }

    async Task GiveAsync(string charger, CancellationToken ct)
    {
        try
        {
            for (var attempt = 1; attempt <= options.Attempts; attempt++)
            {
                await Task.Delay(options.Wait * attempt, time, ct).ConfigureAwait(false);
                if (await TryAsync(charger, ct).ConfigureAwait(false)) return;
            }

            logger.LogError("{ChargePoint} did not take the limits again that it had before it booted", charger);
            events.Publish(new ChargerError(
                charger, time.GetUtcNow(), "LimitNotRestored", "It did not take the limits again that it had before it booted. Set them again, or clear them."));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The gateway stops, or the charger has booted once more.
        }
        catch (Exception failed)
        {
            logger.LogError(failed, "{ChargePoint} was not given its limits again", charger);
        }
    }

    /// <returns>Whether it has them.</returns>
    async Task<bool> TryAsync(string charger, CancellationToken ct)
    {
        try
        {
            if (!await fleet.GiveAgainAsync(charger, time.GetUtcNow(), ct).ConfigureAwait(false)) return false;
            logger.LogInformation("{ChargePoint} was given its limits again", charger);
            return true;
        }
        catch (ChargePointException failed)
        {
            logger.LogWarning("{ChargePoint} was not given its limits again yet: {Reason}", charger, failed.Message);
            return false;
        }
    }
}

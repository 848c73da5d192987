using ChargeGateway.Core;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Apis.Balanz.Upkeep;

/// <summary>Does what is to be done for each charger that connects; nobody waits for it.</summary>
sealed class ArrivalWatch : BackgroundService
{
    const int Capacity = 10_000;

    readonly IEnumerable<IOnConnected> tasks;
    readonly ILogger<ArrivalWatch> logger;
    readonly EventSubscription subscription;

    public ArrivalWatch(IEnumerable<IOnConnected> tasks, IEventStream events, ILogger<ArrivalWatch> logger)
    {
        (this.tasks, this.logger) = (tasks, logger);
        subscription = events.Subscribe(Capacity, happened => happened is ChargerConnected);
    }

    public override void Dispose()
    {
        subscription.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var happened in subscription.Events.ReadAllAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach (var task in tasks) _ = RunAsync(task, (ChargerConnected)happened, stoppingToken);
        }
    }

    async Task RunAsync(IOnConnected task, ChargerConnected connected, CancellationToken ct)
    {
        try
        {
            await task.RunAsync(connected, ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The gateway stops.
        }
        catch (ChargePointException failed)
        {
            logger.LogWarning("{Task} for {ChargePoint}: {Reason}", task.GetType().Name, connected.ChargePointId, failed.Message);
        }
        catch (Exception failed)
        {
            logger.LogError(failed, "{Task} for {ChargePoint} failed", task.GetType().Name, connected.ChargePointId);
        }
    }
}

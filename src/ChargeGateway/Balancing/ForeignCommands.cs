using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Balancing;

/// <summary>
/// Watches for commands of others that may have changed what a balanced connector gives, so that it is told again what it may.
/// Where events were lost, every charger is in doubt.
/// </summary>
sealed class ForeignCommands : BackgroundService
{
    const int Capacity = 10_000;

    readonly Balancer balancer;
    readonly EventSubscription subscription;
    long dropped;

    public ForeignCommands(Balancer balancer, IEventStream events)
    {
        this.balancer = balancer;
        subscription = events.Subscribe(Capacity, IsInQuestion);
    }

    public override void Dispose()
    {
        subscription.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var happened in subscription.Events.ReadAllAsync(stoppingToken))
        {
            Doubt((CommandCompleted)happened);
            if (subscription.Dropped != dropped) DoubtAll();
        }
    }

    void DoubtAll()
    {
        dropped = subscription.Dropped;
        foreach (var charger in balancer.Counted().Keys.Select(key => key.ChargePointId).Distinct()) balancer.Doubt(charger);
    }

    static bool IsInQuestion(ChargerEvent happened) => happened is CommandCompleted
    {
        Command: SetChargingLimit or ClearChargingLimit or ResumeCharging or Native or DataTransfer or StartCharging { Limit: not null },
        By: not OrderSender.Name,
    };

    void Doubt(CommandCompleted completed)
    {
        var charger = completed.ChargePointId;
        if (completed.Command is SetChargingLimit { Unit: LimitUnit.A } limit) balancer.Doubt(charger, limit.Connector, (double)limit.Value);
        else if (completed.Command is not Native native || ForeignProfile.Of(native) is not { } profile) balancer.Doubt(charger);
        else if (profile is { IsForOneCharge: true, Amperes: { } amperes }) balancer.Overtake(charger, profile.Connector, amperes);
        else balancer.Doubt(charger, profile.Connector, profile.Amperes);
    }
}

using System.Collections.Immutable;
using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Events;

/// <summary>The event stream of one process. The state board hears of an event before anybody else does.</summary>
/// <param name="states">What is known of the chargers; brought up to date before <see cref="Publish"/> returns.</param>
public sealed class EventStream(StateBoard states) : IEventStream
{
    ImmutableArray<EventSubscription> subscriptions = [];

    /// <inheritdoc />
    public void Publish(ChargerEvent happened)
    {
        states.Apply(happened);
        foreach (var subscription in subscriptions)
            subscription.Deliver(happened);
    }

    /// <inheritdoc />
    public EventSubscription Subscribe(int capacity, Func<ChargerEvent, bool>? wants = null)
    {
        var subscription = new EventSubscription(capacity, wants, gone => ImmutableInterlocked.Update(ref subscriptions, all => all.Remove(gone)));
        ImmutableInterlocked.Update(ref subscriptions, all => all.Add(subscription));
        return subscription;
    }
}


namespace ChargeGateway.Core.Events;

/// <summary>What happens at the chargers, for whoever wants to know.</summary>
public interface IEventStream
{
    /// <summary>Tells everybody. Never waits: a subscriber that is too slow loses its oldest events and can see how many.</summary>
    /// <param name="happened">What happened.</param>
    void Publish(ChargerEvent happened);

    /// <summary>Listens from now on, until disposed.</summary>
    /// <param name="capacity">How many events may wait before the oldest is dropped.</param>
    /// <param name="wants">Which events it is told of; quick, and called by whoever publishes. All where there is none.</param>
    EventSubscription Subscribe(int capacity, Func<ChargerEvent, bool>? wants = null);
}

using System.Collections.Concurrent;

namespace ChargeGateway.Core.Messages;

/// <summary>The last messages on the lines of all registered chargers. In memory only; a charger that says nothing takes no room.</summary>
/// <param name="time">The clock.</param>
/// <param name="perCharger">The most exchanges that are kept of one charger, zero or more.</param>
public sealed class MessageLog(TimeProvider time, int perCharger)
{
    readonly ConcurrentDictionary<string, ChargerMessages> chargers = new(StringComparer.Ordinal);

    /// <summary>Messages of a charger that is not registered, for as long as its line lasts.</summary>
    public ChargerMessages Apart() => new(time, perCharger);

    /// <summary>The messages of a registered charger.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="first">What was taken down before it was registered; counts where nothing is kept yet.</param>
    public ChargerMessages Of(string chargePointId, ChargerMessages? first = null) =>
        chargers.GetOrAdd(chargePointId, static (_, made) => made.First ?? made.Log.Apart(), (Log: this, First: first));

    /// <summary>The messages of a charger; none where it has said nothing in this process.</summary>
    /// <param name="chargePointId">The charger.</param>
    public ChargerMessages? Find(string chargePointId) => chargers.GetValueOrDefault(chargePointId);

    /// <summary>Forgets a charger.</summary>
    /// <param name="chargePointId">The charger.</param>
    public void Forget(string chargePointId) => chargers.TryRemove(chargePointId, out _);
}

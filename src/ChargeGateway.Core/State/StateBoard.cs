using System.Collections.Concurrent;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Core.State;

/// <summary>What is known of every charger now, kept up to date by the event stream. Read it from anywhere; what is read never changes.</summary>
public sealed class StateBoard
{
    readonly ConcurrentDictionary<string, ChargerState> chargers = new(StringComparer.Ordinal);
    long version;

    /// <summary>All chargers that were ever heard of, in no order.</summary>
    public IEnumerable<ChargerState> All => chargers.Select(entry => entry.Value);

    /// <summary>Goes up with every change.</summary>
    public long Version => Interlocked.Read(ref version);

    /// <summary>One charger.</summary>
    /// <param name="id">Its id, case-sensitive.</param>
    /// <returns>None where it was never heard of.</returns>
    public ChargerState? Find(string id) => chargers.GetValueOrDefault(id);

    /// <summary>Puts back what an earlier run of the process knew; does not touch a charger that is known already.</summary>
    /// <param name="state">The charger as it was last known.</param>
    public void Restore(ChargerState state)
    {
        chargers.TryAdd(state.Id, state with { OnlineSince = null });
        Interlocked.Increment(ref version);
    }

    internal void Apply(ChargerEvent happened)
    {
        if (StateChange.For(happened) is not { } change) return;
        chargers.AddOrUpdate(
            happened.ChargePointId,
            static (id, by) => by(new ChargerState(id)),
            static (_, known, by) => by(known),
            change);
        Interlocked.Increment(ref version);
    }
}

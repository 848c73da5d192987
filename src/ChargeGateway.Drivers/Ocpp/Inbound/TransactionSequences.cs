using System.Collections.Concurrent;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// Which messages of a charge have come (OCPP 2.0.1 part 2, E01 and 1.60.1). A message that did not get its answer comes again, often over
/// another connection and with another message id; its number tells. A few charges of each charger are remembered.
/// </summary>
sealed class TransactionSequences
{
    const int Remembered = 16;

    readonly ConcurrentDictionary<string, List<(string Reference, SequenceWindow Window)>> byCharger = new(StringComparer.Ordinal);

    /// <summary>The charger uses the name of a charge for another one, whose messages it counts from the beginning.</summary>
    public void Forget(string chargePointId, string reference)
    {
        if (!byCharger.TryGetValue(chargePointId, out var known)) return;
        lock (known) known.RemoveAll(entry => entry.Reference == reference);
    }

    /// <summary>The messages of a charge. A charger's messages are handled one at a time, but an old connection may overlap with a new one.</summary>
    public SequenceWindow Of(string chargePointId, string reference)
    {
        var known = byCharger.GetOrAdd(chargePointId, static _ => []);
        lock (known)
        {
            var at = known.FindIndex(entry => entry.Reference == reference);
            if (at >= 0) return known[at].Window;
            if (known.Count == Remembered) known.RemoveAt(0);
            var window = new SequenceWindow();
            known.Add((reference, window));
            return window;
        }
    }
}

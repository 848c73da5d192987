using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.Authorization;

/// <summary>The local authorization list (OCPP 1.6 edition 2, 3.5.2; OCPP 2.0.1 part 2, section D).</summary>
sealed class LocalList
{
    readonly Lock gate = new();
    Dictionary<string, TagVerdict> entries = new(StringComparer.OrdinalIgnoreCase);

    public int Version { get; private set; }

    public TagVerdict? Find(string idTag)
    {
        lock (gate)
            return entries.GetValueOrDefault(idTag);
    }

    /// <summary>Takes an update: tags with a verdict are put in, those without are taken out. Returns the word for how that went.</summary>
    public string Update(int version, bool full, IEnumerable<(string IdTag, TagVerdict? Verdict)> changes, int capacity)
    {
        lock (gate)
        {
            if (version <= 0 || (!full && version <= Version))
                return full ? "Failed" : "VersionMismatch";
            var next = full ? new Dictionary<string, TagVerdict>(StringComparer.OrdinalIgnoreCase) : new(entries, StringComparer.OrdinalIgnoreCase);
            foreach (var (idTag, verdict) in changes)
                if (verdict is not null)
                    next[idTag] = verdict;
                else if (full || !next.Remove(idTag))
                    return "Failed";
            if (next.Count > capacity)
                return "Failed";
            (entries, Version) = (next, version);
            return "Accepted";
        }
    }
}

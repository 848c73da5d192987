using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>The local authorization list (OCPP 1.6 edition 2, 3.5.2).</summary>
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

    /// <summary>Takes an update. Returns the word for how that went.</summary>
    public string Update(int version, bool full, IEnumerable<JsonObject> changes, int capacity)
    {
        lock (gate)
        {
            if (version <= 0 || (!full && version <= Version))
                return full ? "Failed" : "VersionMismatch";
            var next = full ? new Dictionary<string, TagVerdict>(StringComparer.OrdinalIgnoreCase) : new(entries, StringComparer.OrdinalIgnoreCase);
            foreach (var change in changes)
                if (change["idTagInfo"] is JsonObject info)
                    next[change.Text("idTag")!] = Read(info);
                else if (full || !next.Remove(change.Text("idTag")!))
                    return "Failed";
            if (next.Count > capacity)
                return "Failed";
            (entries, Version) = (next, version);
            return "Accepted";
        }
    }

    public static TagVerdict Read(JsonObject? info) => new(info?.Text("status") ?? "Invalid", info?.Text("parentIdTag"), info?.Moment("expiryDate"));
}

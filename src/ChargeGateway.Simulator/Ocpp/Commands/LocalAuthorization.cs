using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>
/// SendLocalList, GetLocalListVersion and ClearCache (OCPP 1.6 edition 2, 5.15, 5.10 and 5.4; OCPP 2.0.1 part 2, D01, D02 and C11).
/// </summary>
static class LocalAuthorization
{
    /// <summary>Takes an update of the list. Returns the word for how that went.</summary>
    public static string Update(Dialect dialect, int version, bool full, IReadOnlyList<(string IdTag, TagVerdict? Verdict)> entries) =>
        entries.Count > dialect.Configuration.Number(dialect.Names.ListMessageCapacity)
            ? "Failed"
            : dialect.LocalList.Update(version, full, entries, dialect.Configuration.Number(dialect.Names.ListCapacity));

    public static Answer ClearCache(Dialect dialect, JsonObject request)
    {
        if (!dialect.Configuration.Flag(dialect.Names.CacheEnabled))
            return Answer.Status("Rejected");
        dialect.Cache.Clear();
        return Answer.Status("Accepted");
    }
}

using System.Collections.Concurrent;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>The connected chargers that nobody has accepted yet, a bounded number of them.</summary>
sealed class WaitingRoom(OcppContext context, OcppConnections connections) : IPendingChargers
{
    readonly Lock entering = new();
    readonly ConcurrentDictionary<string, PendingLine> waiting = new(StringComparer.Ordinal);

    public IReadOnlyCollection<PendingCharger> All => [.. waiting.Values.Select(line => line.Describe())];

    /// <summary>Whether there is a place for this charger; one that waits already keeps its place.</summary>
    public bool HasPlaceFor(string id) => waiting.ContainsKey(id) || waiting.Count < context.Options.MaxPending;

    /// <returns>False where the last place went to another charger meanwhile.</returns>
    public bool TryEnter(PendingLine line)
    {
        lock (entering)
        {
            if (!HasPlaceFor(line.Charger.Id)) return false;
            line.Charger.Waiting = line;
            waiting.AddOrUpdate(line.Charger.Id, line, (_, there) => there.Charger.Number > line.Charger.Number ? there : line);
            return true;
        }
    }

    /// <summary>Admits a charger that was accepted while it dialled. One that needs a password now has to dial again.</summary>
    public void AdmitIfAccepted(PendingLine line)
    {
        var isAccepted = context.Directory.Find(line.Charger.Id) is { PasswordHash: null };
        if (isAccepted && waiting.TryRemove(KeyValuePair.Create(line.Charger.Id, line))) connections.Admit(line.Charger);
    }

    public void Leave(PendingLine line) => waiting.TryRemove(KeyValuePair.Create(line.Charger.Id, line));

    public async Task<bool> AcceptAsync(string id, CancellationToken ct)
    {
        if (!waiting.ContainsKey(id)) return false;
        await context.Directory.RegisterAsync(new Charger(id), ct).ConfigureAwait(false);
        if (waiting.TryRemove(id, out var line)) connections.Admit(line.Charger);
        return true;
    }
}

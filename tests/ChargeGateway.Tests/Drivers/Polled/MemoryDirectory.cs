using System.Collections.Concurrent;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Tests.Drivers.Polled;

/// <summary>Chargers in memory.</summary>
sealed class MemoryDirectory : IChargerDirectory
{
    readonly ConcurrentDictionary<string, Charger> chargers = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Charger> All => [.. chargers.Values];

    public Charger? Find(string id) => chargers.GetValueOrDefault(id);

    public void Put(Charger charger) => chargers[charger.Id] = charger;

    public void Remove(string id) => chargers.TryRemove(id, out _);

    public Task RegisterAsync(Charger charger, CancellationToken ct)
    {
        chargers.TryAdd(charger.Id, charger);
        return Task.CompletedTask;
    }

    public Task SetPasswordAsync(string id, string passwordHash, CancellationToken ct) => Task.CompletedTask;
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Transactions;

/// <summary>The charges that run, in memory. Read from anywhere; changed by one thread at a time.</summary>
sealed class RunningCharges
{
    readonly ConcurrentDictionary<int, Transaction> byId = new();
    readonly ConcurrentDictionary<string, ImmutableList<Transaction>> byCharger = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, ImmutableList<Transaction>> byTag = new(StringComparer.OrdinalIgnoreCase);

    public Transaction? Find(int id) => byId.GetValueOrDefault(id);

    public IReadOnlyList<Transaction> At(string charger) => byCharger.GetValueOrDefault(charger, []);

    public IReadOnlyList<Transaction> With(string idTag) => byTag.GetValueOrDefault(idTag, []);

    public void Add(Transaction started)
    {
        if (!byId.TryAdd(started.Id, started)) return;
        Add(byCharger, started.ChargePointId, started);
        if (started.IdTag is { } tag) Add(byTag, tag, started);
    }

    public void Remove(int id)
    {
        if (!byId.TryRemove(id, out var ended)) return;
        Remove(byCharger, ended.ChargePointId, id);
        if (ended.IdTag is { } tag) Remove(byTag, tag, id);
    }

    static void Add(ConcurrentDictionary<string, ImmutableList<Transaction>> index, string key, Transaction started) =>
        index[key] = index.GetValueOrDefault(key, []).Add(started).Sort((a, b) => (a.StartedAt, a.Id).CompareTo((b.StartedAt, b.Id)));

    static void Remove(ConcurrentDictionary<string, ImmutableList<Transaction>> index, string key, int id)
    {
        var left = index.GetValueOrDefault(key, []).RemoveAll(running => running.Id == id);
        if (left.IsEmpty) index.TryRemove(key, out _);
        else index[key] = left;
    }
}

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

    /// <summary>Puts the charge as it is now in the place of what it was.</summary>
    public void Replace(Transaction changed)
    {
        if (!byId.TryGetValue(changed.Id, out var before)) return;
        byId[changed.Id] = changed;
        byCharger[changed.ChargePointId] = Sorted(At(byCharger, changed.ChargePointId).RemoveAll(running => running.Id == changed.Id).Add(changed));
        if (before.IdTag is { } old) Remove(byTag, old, changed.Id);
        if (changed.IdTag is { } tag) Add(byTag, tag, changed);
    }

    static void Add(ConcurrentDictionary<string, ImmutableList<Transaction>> index, string key, Transaction started) =>
        index[key] = Sorted(At(index, key).Add(started));

    static void Remove(ConcurrentDictionary<string, ImmutableList<Transaction>> index, string key, int id)
    {
        var left = At(index, key).RemoveAll(running => running.Id == id);
        if (left.IsEmpty) index.TryRemove(key, out _);
        else index[key] = left;
    }

    static ImmutableList<Transaction> At(ConcurrentDictionary<string, ImmutableList<Transaction>> index, string key) => index.GetValueOrDefault(key, []);

    static ImmutableList<Transaction> Sorted(ImmutableList<Transaction> charges) => charges.Sort((a, b) => (a.StartedAt, a.Id).CompareTo((b.StartedAt, b.Id)));
}

using System.Collections.Concurrent;

namespace ChargeGateway.Storage;

/// <summary>
/// What the configuration and the store say together, by id; the configuration wins. Read from anywhere; changed only by the store's writer,
/// one change at a time. A list that was read never changes.
/// </summary>
sealed class Merged<T>
    where T : class
{
    readonly HashSet<string> configured;
    readonly ConcurrentDictionary<string, Entry> all;
    Snapshot made = new(-1, []);
    long version;
    long added;

    public Merged(IEnumerable<KeyValuePair<string, T>> configured, IEnumerable<KeyValuePair<string, T>> stored, IEqualityComparer<string> comparer)
    {
        this.configured = new HashSet<string>(comparer);
        all = new ConcurrentDictionary<string, Entry>(comparer);
        foreach (var (id, value) in configured)
        {
            this.configured.Add(id);
            Put(id, value);
        }

        foreach (var (id, value) in stored)
        {
            if (all.ContainsKey(id)) Hidden.Add(id);
            else Put(id, value);
        }
    }

    /// <summary>The ids of the store's entries that the configuration hid at the start.</summary>
    public List<string> Hidden { get; } = [];

    /// <summary>All entries, in the order in which they were added.</summary>
    public IReadOnlyCollection<T> All
    {
        get
        {
            var now = Volatile.Read(ref version);
            var known = Volatile.Read(ref made);
            if (known.Version == now) return known.Values;
            T[] values = [.. all.Select(entry => entry.Value).OrderBy(entry => entry.Number).Select(entry => entry.Value)];
            Volatile.Write(ref made, new Snapshot(now, values));
            return values;
        }
    }

    public T? Find(string id) => all.GetValueOrDefault(id)?.Value;

    public bool IsConfigured(string id) => configured.Contains(id);

    public void Set(string id, T value)
    {
        if (!configured.Contains(id)) Put(id, value);
    }

    /// <summary>Changes an entry wherever it is from.</summary>
    public void Change(string id, Func<T, T> change)
    {
        if (Find(id) is { } present) Put(id, change(present));
    }

    public void Remove(string id)
    {
        if (configured.Contains(id)) return;
        all.TryRemove(id, out _);
        Interlocked.Increment(ref version);
    }

    void Put(string id, T value)
    {
        all[id] = new Entry(all.GetValueOrDefault(id)?.Number ?? ++added, value);
        Interlocked.Increment(ref version);
    }

    sealed record Entry(long Number, T Value);

    sealed record Snapshot(long Version, T[] Values);
}

namespace ChargeGateway.Storage;

/// <summary>
/// What the configuration and the store say together, by id; the configuration wins. Read from anywhere; changed only by the store's writer,
/// one change at a time. What was read never changes.
/// </summary>
sealed class Merged<T>
    where T : class
{
    readonly Dictionary<string, T> configured;
    readonly IEqualityComparer<string> comparer;
    volatile Dictionary<string, T> all;

    public Merged(IEnumerable<KeyValuePair<string, T>> configured, IEnumerable<KeyValuePair<string, T>> stored, IEqualityComparer<string> comparer)
    {
        this.comparer = comparer;
        this.configured = new Dictionary<string, T>(comparer);
        foreach (var (id, value) in configured) this.configured[id] = value;
        var merged = new Dictionary<string, T>(this.configured, comparer);
        foreach (var (id, value) in stored)
        {
            if (!merged.TryAdd(id, value)) Hidden.Add(id);
        }

        all = merged;
    }

    /// <summary>The ids of the store's entries that the configuration hid at the start.</summary>
    public List<string> Hidden { get; } = [];

    public IReadOnlyCollection<T> All => all.Values;

    public T? Find(string id) => all.GetValueOrDefault(id);

    public bool IsConfigured(string id) => configured.ContainsKey(id);

    public void Set(string id, T value)
    {
        if (configured.ContainsKey(id)) return;
        var next = new Dictionary<string, T>(all, comparer);
        next.Remove(id);
        next[id] = value;
        all = next;
    }

    /// <summary>Changes an entry wherever it is from.</summary>
    public void Change(string id, Func<T, T> change)
    {
        if (all.GetValueOrDefault(id) is { } present) all = new Dictionary<string, T>(all, comparer) { [id] = change(present) };
    }

    public void Remove(string id)
    {
        if (configured.ContainsKey(id)) return;
        var next = new Dictionary<string, T>(all, comparer);
        next.Remove(id);
        all = next;
    }
}

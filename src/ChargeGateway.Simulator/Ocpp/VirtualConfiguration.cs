using System.Collections.Concurrent;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>
/// The configuration keys of a charger. With OCPP 2.x they are the variables of its device model, named
/// <c>Component[#instance][@evse[:connector]].Variable[#instance]</c>.
/// </summary>
public sealed class VirtualConfiguration
{
    readonly ConcurrentDictionary<string, ConfigurationEntry> entries;

    internal VirtualConfiguration(IEnumerable<ConfigurationEntry> entries) =>
        this.entries = new(entries.ToDictionary(entry => entry.Key), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all keys, in alphabetical order.</summary>
    public IReadOnlyList<string> Keys => [.. entries.Values.Select(entry => entry.Key).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The value of a key; none for an unknown or a write-only key. Setting it is what the maker or the installer does: no rule is checked.
    /// </summary>
    public string? this[string key]
    {
        get => entries.TryGetValue(key, out var entry) && !entry.WriteOnly ? entry.Now : null;
        set
        {
            entries[key] = entries.TryGetValue(key, out var old) ? old with { Value = value ?? "" } : new ConfigurationEntry(key, value ?? "");
            Changed?.Invoke(key);
        }
    }

    /// <summary>Whether the central system cannot change a key.</summary>
    public bool IsReadOnly(string key) => entries.TryGetValue(key, out var entry) && entry.ReadOnly;

    /// <summary>Adds a key of the maker, or makes one that exists behave differently.</summary>
    /// <param name="key">Its name, at most 50 characters.</param>
    /// <param name="value">Its value, at most 500 characters.</param>
    /// <param name="readOnly">Whether the central system cannot change it.</param>
    /// <param name="needsReboot">Whether a change is answered with <c>RebootRequired</c> and counts after the restart.</param>
    public void Add(string key, string value, bool readOnly = false, bool needsReboot = false) =>
        entries[key] = new ConfigurationEntry(key, value) { ReadOnly = readOnly, NeedsReboot = needsReboot };

    internal event Action<string>? Changed;

    internal IReadOnlyList<ConfigurationEntry> Entries => [.. entries.Values.OrderBy(entry => entry.Key, StringComparer.Ordinal)];

    internal ConfigurationEntry? Find(string key) => entries.GetValueOrDefault(key);

    internal string? Secret(string key) => entries.GetValueOrDefault(key)?.Value;

    internal bool Flag(string key) => string.Equals(this[key], "true", StringComparison.OrdinalIgnoreCase);

    internal int Number(string key) => int.TryParse(this[key], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    internal IReadOnlyList<string> List(string key) =>
        (this[key] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Changes a key as the central system may. Returns the word for how that went.</summary>
    internal string Change(string key, string value)
    {
        if (Find(key) is not { } entry)
            return "NotSupported";
        if (entry.ReadOnly || !entry.Allows(value))
            return "Rejected";
        if (entry.NeedsReboot)
        {
            entries[key] = entry with { Pending = value };
            return "RebootRequired";
        }
        entries[key] = entry with { Value = value };
        Changed?.Invoke(entry.Key);
        return "Accepted";
    }

    internal void ApplyPending()
    {
        foreach (var entry in entries.Values.Where(entry => entry.Pending is not null))
            entries[entry.Key] = entry with { Value = entry.Pending!, Pending = null };
    }
}

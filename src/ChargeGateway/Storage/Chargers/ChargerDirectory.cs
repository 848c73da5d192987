using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Storage.Chargers;

/// <summary>The registered chargers: those of the configuration, which wins, and those in the store.</summary>
sealed class ChargerDirectory : IChargerDirectory
{
    readonly GatewayStore store;
    readonly Merged<Charger> chargers;

    readonly Dictionary<string, Charger> fromConfiguration;
    readonly ChargerTable table;

    ChargerDirectory(GatewayStore store, ChargerTable table, Merged<Charger> chargers, Dictionary<string, Charger> fromConfiguration)
    {
        this.store = store;
        this.table = table;
        this.chargers = chargers;
        this.fromConfiguration = fromConfiguration;
    }

    /// <inheritdoc />
    public event Action<string>? Changed;

    /// <inheritdoc />
    public IReadOnlyCollection<Charger> All => chargers.All;

    /// <summary>Opens the directory.</summary>
    /// <param name="store">Where chargers that are registered at run time are kept.</param>
    /// <param name="configured">The chargers of the configuration.</param>
    /// <param name="logger">Told which stored chargers the configuration hides.</param>
    /// <param name="ct">Gives up waiting.</param>
    public static async Task<ChargerDirectory> LoadAsync(
        GatewayStore store, IEnumerable<Charger> configured, ILogger<ChargerDirectory> logger, CancellationToken ct)
    {
        var table = new ChargerTable(store.Secrets);
        var stored = await store.ReadAsync(table.All, ct).ConfigureAwait(false);
        var fromConfiguration = configured.ToDictionary(charger => charger.Id, charger => charger with { Configured = true }, StringComparer.Ordinal);
        var present = await store.ReadAsync(
            connection => fromConfiguration.Values.Select(charger => PasswordTable.Newest(connection, charger)).ToList(), ct).ConfigureAwait(false);
        var chargers = new Merged<Charger>(
            present.Select(charger => KeyValuePair.Create(charger.Id, charger)),
            stored.Select(charger => KeyValuePair.Create(charger.Id, charger)),
            StringComparer.Ordinal);
        foreach (var id in chargers.Hidden)
            logger.LogWarning("Charger {Charger} is in the configuration and in the store; the configuration counts", id);
        return new ChargerDirectory(store, table, chargers, fromConfiguration);
    }

    /// <inheritdoc />
    public Charger? Find(string id) => chargers.Find(id);

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The id is not one that a charger can have.</exception>
    public Task RegisterAsync(Charger charger, CancellationToken ct) => AddAsync(charger, ct);

    /// <summary>Registers a charger; it is on disk when this returns.</summary>
    /// <param name="charger">The charger.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where there is one of that id already; it stays as it is.</returns>
    /// <exception cref="ArgumentException">The id is not one that a charger can have.</exception>
    public async Task<bool> AddAsync(Charger charger, CancellationToken ct)
    {
        if (!Charger.IsValidId(charger.Id)) throw new ArgumentException($"'{charger.Id}' cannot be a charger's id.", nameof(charger));
        if (Find(charger.Id) is not null) return false;
        var added = await store.WriteAsync(connection => table.Insert(connection, charger), done => Set(done, charger), ct).ConfigureAwait(false);
        return Told(charger.Id, added);
    }

    /// <inheritdoc />
    public async Task SetPasswordAsync(string id, string passwordHash, CancellationToken ct)
    {
        if (Find(id) is not { } charger) return;
        await store.WriteAsync(
            connection => fromConfiguration.TryGetValue(id, out var configured)
                ? PasswordTable.Save(connection, configured, passwordHash)
                : table.Update(connection, charger with { PasswordHash = passwordHash }),
            _ => chargers.Change(id, present => present with { PasswordHash = passwordHash }),
            ct).ConfigureAwait(false);
    }

    /// <summary>Forgets the password that a charger was given; one that the configuration gives it counts from then on.</summary>
    /// <param name="id">The charger.</param>
    /// <param name="ct">Gives up waiting.</param>
    public async Task ForgetPasswordAsync(string id, CancellationToken ct)
    {
        if (Find(id) is not { } charger) return;
        var configured = fromConfiguration.GetValueOrDefault(id);
        await store.WriteAsync(
            connection => configured is null
                ? table.Update(connection, charger with { PasswordHash = null })
                : PasswordTable.Delete(connection, id),
            _ => chargers.Change(id, present => present with { PasswordHash = configured?.PasswordHash }),
            ct).ConfigureAwait(false);
    }

    /// <summary>Replaces what the store knows of a charger. One of the configuration cannot be changed.</summary>
    /// <param name="charger">The charger as it is to be.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where the store has no such charger or the configuration has it.</returns>
    public async Task<bool> UpdateAsync(Charger charger, CancellationToken ct)
    {
        if (chargers.IsConfigured(charger.Id)) return false;
        var changed = await store.WriteAsync(connection => table.Update(connection, charger), done => Set(done, charger), ct).ConfigureAwait(false);
        return Told(charger.Id, changed);
    }

    /// <summary>
    /// Takes a charger out of the store, with what was last known of it; its charges and samples stay. One of the configuration stays.
    /// </summary>
    /// <param name="id">Its id, case-sensitive.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where the store has no such charger or the configuration has it.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken ct)
    {
        if (chargers.IsConfigured(id)) return false;
        var deleted = await store.WriteAsync(connection => ChargerTable.Delete(connection, id), _ => chargers.Remove(id), ct).ConfigureAwait(false);
        return Told(id, deleted);
    }

    bool Told(string id, bool changed)
    {
        if (changed) Changed?.Invoke(id);
        return changed;
    }

    void Set(bool changed, Charger charger)
    {
        if (changed) chargers.Set(charger.Id, charger with { Configured = false });
    }
}

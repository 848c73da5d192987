using System.Collections.Immutable;

namespace ChargeGateway.Storage.Balanz;

/// <summary>The users of the balanz API: those of the configuration, which cannot be changed, and those in the store, in the order they were made.</summary>
sealed class UserDirectory
{
    readonly GatewayStore store;
    readonly IReadOnlyList<BalanzUser> configured;
    volatile IReadOnlyList<BalanzUser> all;

    UserDirectory(GatewayStore store, IReadOnlyList<BalanzUser> configured, IEnumerable<BalanzUser> stored)
    {
        this.store = store;
        this.configured = configured;
        all = [.. configured, .. stored.Where(user => !IsConfigured(user.Id))];
    }

    public IReadOnlyList<BalanzUser> All => all;

    public static async Task<UserDirectory> LoadAsync(GatewayStore store, IReadOnlyList<BalanzUser> configured, CancellationToken ct) =>
        new(store, configured, await store.ReadAsync(UserTable.All, ct).ConfigureAwait(false));

    public BalanzUser? Find(string id) => all.FirstOrDefault(user => user.Id == id);

    public bool IsConfigured(string id) => configured.Any(user => user.Id == id);

    /// <summary>Adds a user or replaces it.</summary>
    /// <returns>False where the configuration has it; nothing changed then.</returns>
    public async Task<bool> SaveAsync(BalanzUser user, CancellationToken ct)
    {
        if (IsConfigured(user.Id)) return false;
        await store.WriteAsync(connection => UserTable.Save(connection, user), Set, ct).ConfigureAwait(false);
        return true;
    }

    /// <returns>False where the store has no such user or the configuration has it.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken ct) =>
        !IsConfigured(id)
        && await store.WriteAsync(
            connection => UserTable.Delete(connection, id), _ => all = [.. all.Where(user => user.Id != id)], ct).ConfigureAwait(false);

    void Set(BalanzUser saved)
    {
        var list = all.ToImmutableList();
        var at = list.FindIndex(user => user.Id == saved.Id);
        all = at < 0 ? list.Add(saved) : list.SetItem(at, saved);
    }
}

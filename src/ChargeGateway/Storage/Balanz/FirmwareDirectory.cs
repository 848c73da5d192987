using System.Collections.Immutable;

namespace ChargeGateway.Storage.Balanz;

/// <summary>The firmware that is known, in the order it was made known.</summary>
sealed class FirmwareDirectory
{
    readonly GatewayStore store;
    volatile IReadOnlyList<BalanzFirmware> all;

    FirmwareDirectory(GatewayStore store, IReadOnlyList<BalanzFirmware> all) => (this.store, this.all) = (store, all);

    public IReadOnlyList<BalanzFirmware> All => all;

    public static async Task<FirmwareDirectory> LoadAsync(GatewayStore store, CancellationToken ct) =>
        new(store, await store.ReadAsync(FirmwareTable.All, ct).ConfigureAwait(false));

    public BalanzFirmware? Find(string id) => all.FirstOrDefault(firmware => firmware.Id == id);

    /// <summary>Adds a firmware or replaces it.</summary>
    public Task SaveAsync(BalanzFirmware firmware, CancellationToken ct) =>
        store.WriteAsync(connection => FirmwareTable.Save(connection, firmware), Set, ct);

    /// <returns>False where there is no such firmware.</returns>
    public Task<bool> DeleteAsync(string id, CancellationToken ct) => store.WriteAsync(
        connection => FirmwareTable.Delete(connection, id), _ => all = [.. all.Where(firmware => firmware.Id != id)], ct);

    /// <summary>Puts these in the place of all that there were.</summary>
    public Task ReplaceAsync(IEnumerable<BalanzFirmware> firmware, CancellationToken ct) =>
        store.WriteAsync(connection => FirmwareTable.Replace(connection, [.. firmware]), replaced => all = replaced, ct);

    void Set(BalanzFirmware saved)
    {
        var list = all.ToImmutableList();
        var at = list.FindIndex(firmware => firmware.Id == saved.Id);
        all = at < 0 ? list.Add(saved) : list.SetItem(at, saved);
    }
}

using System.Collections.Immutable;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Storage.Locks;

/// <summary>The locked connectors, in memory and in the store. Changed only by the store's writer.</summary>
sealed class ConnectorLocks : IConnectorLocks
{
    readonly GatewayStore store;
    readonly TimeProvider time;
    volatile ImmutableDictionary<string, ImmutableSortedSet<int>> locked;

    ConnectorLocks(GatewayStore store, TimeProvider time, ImmutableDictionary<string, ImmutableSortedSet<int>> locked)
    {
        (this.store, this.time, this.locked) = (store, time, locked);
    }

    /// <summary>Opens the locks as they stand in the store.</summary>
    public static async Task<ConnectorLocks> LoadAsync(GatewayStore store, TimeProvider time, CancellationToken ct)
    {
        var stored = await store.ReadAsync(LockTable.All, ct).ConfigureAwait(false);
        return new ConnectorLocks(
            store,
            time,
            stored.GroupBy(entry => entry.Charger, StringComparer.Ordinal)
                .ToImmutableDictionary(charger => charger.Key, charger => charger.Select(entry => entry.Connector).ToImmutableSortedSet()));
    }

    /// <inheritdoc />
    public bool IsLocked(string chargePointId, int connector) =>
        locked.TryGetValue(chargePointId, out var numbers) && (numbers.Contains(0) || numbers.Contains(connector));

    /// <inheritdoc />
    public IReadOnlyCollection<int> Locked(string chargePointId) => locked.GetValueOrDefault(chargePointId) ?? [];

    /// <inheritdoc />
    public Task SetAsync(string chargePointId, int connector, bool locked, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return store.WriteAsync(
            connection => locked ? LockTable.Add(connection, chargePointId, connector, now) : LockTable.Remove(connection, chargePointId, connector),
            _ => Set(chargePointId, connector, locked),
            ct);
    }

    void Set(string chargePointId, int connector, bool isLocked)
    {
        var present = locked.GetValueOrDefault(chargePointId) ?? [];
        var next = isLocked ? present.Add(connector) : present.Remove(connector);
        locked = next.IsEmpty ? locked.Remove(chargePointId) : locked.SetItem(chargePointId, next);
    }
}

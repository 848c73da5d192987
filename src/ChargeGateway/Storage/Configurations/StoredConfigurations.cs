using ChargeGateway.Core.Replies;

namespace ChargeGateway.Storage.Configurations;

/// <summary>What chargers last told of their configuration. Secrets are masked before they come here.</summary>
sealed class StoredConfigurations(GatewayStore store, TimeProvider time)
{
    /// <summary>What is known of a charger's configuration, by key.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<List<StoredKey>> OfAsync(string chargePointId, CancellationToken ct) =>
        store.ReadAsync(connection => ConfigurationTable.Of(connection, chargePointId), ct);

    /// <summary>The value that a key last had.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="key">The key.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<string?> ValueAsync(string chargePointId, string key, CancellationToken ct) =>
        store.ReadAsync(connection => ConfigurationTable.Value(connection, chargePointId, key), ct);

    /// <summary>Keeps what a charger gave; it is on disk when this returns.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="reply">What it gave.</param>
    /// <param name="isAll">Whether it was asked for all it has, so that what it did not name is gone.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task SaveAsync(string chargePointId, ConfigurationReply reply, bool isAll, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var keys = reply.Keys.Select(key => StoredKey.Of(key, now)).ToList();
        return store.WriteAsync(
            connection =>
            {
                if (isAll) ConfigurationTable.Forget(connection, chargePointId);
                else ConfigurationTable.Forget(connection, chargePointId, reply.UnknownKeys);
                return ConfigurationTable.Save(connection, chargePointId, keys);
            },
            null,
            ct);
    }
}

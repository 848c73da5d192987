using ChargeGateway.Core.Balancing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Groups;

/// <summary>Keeps over a restart what each connector may give.</summary>
/// <param name="store">The store.</param>
sealed class OfferStore(GatewayStore store)
{
    IReadOnlyDictionary<ConnectorKey, double> saved = new Dictionary<ConnectorKey, double>();

    /// <summary>What an earlier run of the process left.</summary>
    /// <param name="ct">Gives up waiting.</param>
    public async Task<IReadOnlyDictionary<ConnectorKey, double>> LoadAsync(CancellationToken ct) =>
        saved = await store.ReadAsync(All, ct).ConfigureAwait(false);

    /// <summary>Writes what changed; on disk when this returns. One caller at a time.</summary>
    /// <param name="counted">What counts now, of all connectors.</param>
    /// <param name="ct">Gives up waiting.</param>
    public async Task SaveAsync(IReadOnlyDictionary<ConnectorKey, double> counted, CancellationToken ct)
    {
        var changed = counted.Where(entry => !saved.TryGetValue(entry.Key, out var known) || known != entry.Value)
            .Select(entry => new { entry.Key.ChargePointId, entry.Key.Connector, Counted = entry.Value })
            .ToList();
        var gone = saved.Keys.Where(key => !counted.ContainsKey(key)).ToList();
        if (changed.Count == 0 && gone.Count == 0) return;
        await store.WriteAsync<object?>(connection => Write(connection, changed, gone), null, ct).ConfigureAwait(false);
        saved = counted;
    }

    static object? Write(SqliteConnection connection, object changed, List<ConnectorKey> gone)
    {
        connection.Execute(
            """
            INSERT INTO offers (charger, connector, counted) VALUES (@ChargePointId, @Connector, @Counted)
            ON CONFLICT (charger, connector) DO UPDATE SET counted = excluded.counted
            """,
            changed);
        connection.Execute(
            "DELETE FROM offers WHERE charger = @ChargePointId AND connector = @Connector",
            gone.Select(key => new { key.ChargePointId, key.Connector }));
        return null;
    }

    static Dictionary<ConnectorKey, double> All(SqliteConnection connection) =>
        connection.Query<(string Charger, int Connector, double Counted)>("SELECT charger, connector, counted FROM offers")
            .ToDictionary(row => new ConnectorKey(row.Charger, row.Connector), row => row.Counted);
}

using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Configurations;

/// <summary>The statements on the table of configuration keys that were read.</summary>
static class ConfigurationTable
{
    public static List<StoredKey> Of(SqliteConnection connection, string charger) =>
        connection.Query<(string Key, bool Readonly, string? Value, string FetchedAt)>(
                "SELECT key, readonly, value, fetched_at FROM charger_configurations WHERE charger = @charger ORDER BY key", new { charger })
            .Select(row => new StoredKey(row.Key, row.Readonly, row.Value, Stored.Time(row.FetchedAt)))
            .ToList();

    public static string? Value(SqliteConnection connection, string charger, string key) => connection.ExecuteScalar<string?>(
        "SELECT value FROM charger_configurations WHERE charger = @charger AND key = @key", new { charger, key });

    public static int Forget(SqliteConnection connection, string charger) =>
        connection.Execute("DELETE FROM charger_configurations WHERE charger = @charger", new { charger });

    public static int Forget(SqliteConnection connection, string charger, IEnumerable<string> keys) =>
        connection.Execute("DELETE FROM charger_configurations WHERE charger = @charger AND key IN @keys", new { charger, keys });

    public static int Save(SqliteConnection connection, string charger, IEnumerable<StoredKey> keys) => connection.Execute(
        """
        INSERT INTO charger_configurations (charger, key, readonly, value, fetched_at) VALUES (@charger, @Key, @Readonly, @Value, @FetchedAt)
        ON CONFLICT (charger, key) DO UPDATE SET readonly = excluded.readonly, value = excluded.value, fetched_at = excluded.fetched_at
        """,
        keys.Select(key => new { charger, key.Key, key.Readonly, key.Value, FetchedAt = Stored.Time(key.FetchedAt) }));
}

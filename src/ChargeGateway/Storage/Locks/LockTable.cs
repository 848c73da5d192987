using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Locks;

/// <summary>The statements on the table of locked connectors.</summary>
static class LockTable
{
    public static List<(string Charger, int Connector)> All(SqliteConnection connection) =>
        connection.Query<(string Charger, int Connector)>("SELECT charger, connector FROM connector_locks").ToList();

    public static int Add(SqliteConnection connection, string charger, int connector, DateTimeOffset at) => connection.Execute(
        "INSERT INTO connector_locks (charger, connector, locked_at) VALUES (@charger, @connector, @at) ON CONFLICT DO NOTHING",
        new { charger, connector, at = Stored.Time(at) });

    public static int Remove(SqliteConnection connection, string charger, int connector) =>
        connection.Execute("DELETE FROM connector_locks WHERE charger = @charger AND connector = @connector", new { charger, connector });
}

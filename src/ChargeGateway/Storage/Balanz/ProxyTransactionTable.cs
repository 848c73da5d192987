using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Balanz;

/// <summary>The statements on what other servers call the charges of mirrored chargers.</summary>
static class ProxyTransactionTable
{
    public static int? Theirs(SqliteConnection connection, int own) =>
        connection.QuerySingleOrDefault<int?>("SELECT theirs FROM balanz_proxy_transactions WHERE own = @own", new { own });

    public static int? Own(SqliteConnection connection, string charger, int theirs) => connection.QueryFirstOrDefault<int?>(
        "SELECT own FROM balanz_proxy_transactions WHERE charger = @charger AND theirs = @theirs ORDER BY own DESC", new { charger, theirs });

    public static int Save(SqliteConnection connection, string charger, int own, int theirs) => connection.Execute(
        "INSERT OR REPLACE INTO balanz_proxy_transactions (own, charger, theirs) VALUES (@own, @charger, @theirs)", new { own, charger, theirs });
}

using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage.Transactions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Balanz;

/// <summary>The statements on sessions: transactions that are over, with what was kept of them beside.</summary>
static class SessionTable
{
    public static SessionExtras Save(SqliteConnection connection, SessionExtras extras)
    {
        connection.Execute(
            """
            INSERT INTO balanz_sessions (transaction_id, session_id, alias, group_id, user_name, history)
            VALUES (@TransactionId, @SessionId, @Alias, @GroupId, @UserName, @History)
            ON CONFLICT (transaction_id) DO UPDATE SET session_id = excluded.session_id, alias = excluded.alias, group_id = excluded.group_id,
                user_name = excluded.user_name, history = excluded.history
            """,
            extras);
        return extras;
    }

    public static int Count(SqliteConnection connection) =>
        connection.ExecuteScalar<int>("SELECT count(*) FROM transactions WHERE stopped_at IS NOT NULL");

    /// <summary>The newest sessions of these chargers, oldest of them first.</summary>
    public static List<(Transaction Charge, SessionExtras? Extras)> Newest(SqliteConnection connection, IReadOnlyCollection<string> chargers, int most)
    {
        var newest = connection.Query<TransactionRow, SessionExtrasRow, (Transaction, SessionExtras?)>(
            $"""
            SELECT {TransactionRow.Columns}, {SessionExtrasRow.Columns}
            FROM transactions LEFT JOIN balanz_sessions ON transaction_id = id
            WHERE stopped_at IS NOT NULL AND charger IN (SELECT value FROM json_each(@chargers)) ORDER BY started_at DESC, id DESC LIMIT @most
            """,
            (charge, extras) => (charge.ToTransaction(), extras?.ToExtras()),
            new { chargers = System.Text.Json.JsonSerializer.Serialize(chargers), most },
            splitOn: nameof(SessionExtrasRow.TransactionId)).ToList();
        newest.Reverse();
        return newest;
    }

    /// <summary>Keeps a session that was recorded elsewhere.</summary>
    /// <returns>False where the charger has one that began in the same second.</returns>
    public static bool Import(SqliteConnection connection, Transaction charge, SessionExtras extras)
    {
        var second = charge.StartedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        var known = connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM transactions WHERE charger = @charger AND substr(started_at, 1, 19) = @second)",
            new { charger = charge.ChargePointId, second });
        if (known) return false;
        var kept = TransactionTable.Insert(connection, TransactionRow.Of(charge));
        Save(connection, extras with { TransactionId = kept.Id });
        return true;
    }
}

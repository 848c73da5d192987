using ChargeGateway.Core.Groups;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Groups;

/// <summary>The priorities of running charges, in the store. Those of charges that are over are swept out with the next one that is given.</summary>
sealed class SessionPriorities : ISessionPriorities
{
    readonly GatewayStore store;
    volatile Dictionary<int, int> priorities;

    SessionPriorities(GatewayStore store, Dictionary<int, int> priorities)
    {
        this.store = store;
        this.priorities = priorities;
    }

    /// <summary>Reads what is stored.</summary>
    /// <param name="store">The store.</param>
    /// <param name="ct">Gives up waiting.</param>
    public static async Task<SessionPriorities> LoadAsync(GatewayStore store, CancellationToken ct) =>
        new(store, await store.ReadAsync(All, ct).ConfigureAwait(false));

    /// <inheritdoc />
    public int? Find(int transactionId) => priorities.TryGetValue(transactionId, out var priority) ? priority : null;

    /// <inheritdoc />
    public Task SetAsync(int transactionId, int? priority, CancellationToken ct) =>
        store.WriteAsync(connection => Save(connection, transactionId, priority), all => priorities = all, ct);

    static Dictionary<int, int> Save(SqliteConnection connection, int transactionId, int? priority)
    {
        connection.Execute(
            """
            DELETE FROM session_priorities WHERE transaction_id = @transactionId
                OR transaction_id NOT IN (SELECT id FROM transactions WHERE stopped_at IS NULL)
            """,
            new { transactionId });
        const string insert = "INSERT INTO session_priorities (transaction_id, priority) VALUES (@transactionId, @priority)";
        if (priority is not null) connection.Execute(insert, new { transactionId, priority });
        return All(connection);
    }

    static Dictionary<int, int> All(SqliteConnection connection) =>
        connection.Query<(int Id, int Priority)>("SELECT transaction_id, priority FROM session_priorities")
            .ToDictionary(row => row.Id, row => row.Priority);
}

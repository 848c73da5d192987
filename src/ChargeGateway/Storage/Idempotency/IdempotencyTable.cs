using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Idempotency;

/// <summary>The statements on the table of requests that bear an idempotency key.</summary>
static class IdempotencyTable
{
    const string Same = "holder = @Holder AND route = @Route AND idempotency_key = @Key";

    public static int DeleteBefore(SqliteConnection connection, DateTimeOffset before) =>
        connection.Execute("DELETE FROM idempotent_requests WHERE created_at < @before", new { before = Stored.Time(before) });

    /// <summary>Deletes a holder's oldest requests beyond so many.</summary>
    public static int DeleteBeyond(SqliteConnection connection, string holder, int most) => connection.Execute(
        """
        DELETE FROM idempotent_requests WHERE rowid IN (
            SELECT rowid FROM idempotent_requests WHERE holder = @holder ORDER BY created_at DESC LIMIT -1 OFFSET @most)
        """,
        new { holder, most });

    public static IdempotentRow? Find(SqliteConnection connection, IdempotentRequestKey key) => connection.QueryFirstOrDefault<IdempotentRow>(
        $"SELECT body_hash AS BodyHash, status AS Status, headers AS Headers, body AS Body FROM idempotent_requests WHERE {Same}", key);

    public static int Insert(SqliteConnection connection, IdempotentRequestKey key, byte[] bodyHash, DateTimeOffset at) => connection.Execute(
        """
        INSERT INTO idempotent_requests (holder, route, idempotency_key, body_hash, created_at) VALUES (@Holder, @Route, @Key, @bodyHash, @at)
        """,
        new { key.Holder, key.Route, key.Key, bodyHash, at = Stored.Time(at) });

    public static int Complete(SqliteConnection connection, IdempotentRequestKey key, int status, string headers, byte[] body) => connection.Execute(
        $"UPDATE idempotent_requests SET status = @status, headers = @headers, body = @body WHERE {Same}",
        new { key.Holder, key.Route, key.Key, status, headers, body });

    public static int Delete(SqliteConnection connection, IdempotentRequestKey key) =>
        connection.Execute($"DELETE FROM idempotent_requests WHERE {Same}", key);
}

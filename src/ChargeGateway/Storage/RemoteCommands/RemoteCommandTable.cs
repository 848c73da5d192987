using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.RemoteCommands;

/// <summary>The statements on the table of remote commands.</summary>
static class RemoteCommandTable
{
    public static int Save(SqliteConnection connection, RemoteCommandRow row) => connection.Execute(
        """
        INSERT INTO remote_commands (id, kind, charger, created_at, watched, document)
        VALUES (@Id, @Kind, @Charger, @CreatedAt, @Watched, @Document)
        ON CONFLICT (id) DO UPDATE SET watched = excluded.watched, document = excluded.document
        """,
        row);

    public static string? Find(SqliteConnection connection, string kind, string id) =>
        connection.ExecuteScalar<string?>("SELECT document FROM remote_commands WHERE kind = @kind AND id = @id", new { kind, id });

    public static List<string> Watched(SqliteConnection connection, string kind) =>
        connection.Query<string>("SELECT document FROM remote_commands WHERE kind = @kind AND watched ORDER BY created_at", new { kind }).AsList();

    /// <summary>Those of a charger from a time on, newest first.</summary>
    public static List<string> Recent(SqliteConnection connection, string kind, string charger, DateTimeOffset from) => connection.Query<string>(
        "SELECT document FROM remote_commands WHERE kind = @kind AND charger = @charger AND created_at >= @from ORDER BY created_at DESC LIMIT 100",
        new { kind, charger, from = Stored.Time(from) }).AsList();

    public static int DeleteBefore(SqliteConnection connection, string kind, DateTimeOffset before) => connection.Execute(
        "DELETE FROM remote_commands WHERE kind = @kind AND NOT watched AND created_at < @before", new { kind, before = Stored.Time(before) });
}

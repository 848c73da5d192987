using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Balanz;

/// <summary>The statements on the audit log.</summary>
static class AuditTable
{
    public static int Insert(SqliteConnection connection, IReadOnlyCollection<AuditRecord> records)
    {
        foreach (var record in records)
        {
            connection.Execute(
                "INSERT INTO balanz_audit (at, level, message) VALUES (@At, @Level, @Message)",
                new { At = Stored.Time(record.At), record.Level, record.Message });
        }

        return records.Count;
    }

    /// <summary>The newest, oldest of them first.</summary>
    public static List<AuditRecord> Newest(SqliteConnection connection, int most)
    {
        var newest = connection.Query<(string At, string Level, string Message)>(
            "SELECT at, level, message FROM balanz_audit ORDER BY id DESC LIMIT @most", new { most }).Reverse();
        return [.. newest.Select(row => new AuditRecord(Stored.Time(row.At), row.Level, row.Message))];
    }

    public static int DeleteBefore(SqliteConnection connection, DateTimeOffset before) =>
        connection.Execute("DELETE FROM balanz_audit WHERE at < @before", new { before = Stored.Time(before) });
}

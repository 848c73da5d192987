using ChargeGateway.Auditing;
using ChargeGateway.Storage.Writing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Audit;

/// <summary>The statements on the audit log.</summary>
static class AuditTable
{
    public static int Insert(SqliteConnection connection, IReadOnlyCollection<AuditEntry> entries)
    {
        using var insert = new InsertStatement(
            connection, "INSERT INTO audit (at, api_key, action, charger, target, result) VALUES (?, ?, ?, ?, ?, ?)");
        foreach (var entry in entries)
        {
            insert.Bind(1, Stored.Time(entry.At))
                .Bind(2, entry.Key)
                .Bind(3, entry.Action)
                .Bind(4, entry.Charger)
                .Bind(5, entry.Target)
                .Bind(6, entry.Result)
                .Run();
        }

        return entries.Count;
    }

    public static IReadOnlyList<AuditEntry> List(SqliteConnection connection, AuditFilter filter, int limit, int offset)
    {
        List<string> conditions = ["1 = 1"];
        if (filter.Key is not null) conditions.Add("api_key = @key");
        if (filter.Charger is not null) conditions.Add("charger = @charger");
        if (filter.Action is not null) conditions.Add("action = @action");
        if (filter.From is not null) conditions.Add("at >= @from");
        if (filter.To is not null) conditions.Add("at < @to");
        var parameters = new
        {
            key = filter.Key,
            charger = filter.Charger,
            action = filter.Action,
            from = Stored.Time(filter.From),
            to = Stored.Time(filter.To),
            limit,
            offset,
        };
        return connection.Query<(string At, string Key, string Action, string? Charger, string? Target, string Result)>(
                $"""
                SELECT at, api_key, action, charger, target, result FROM audit
                WHERE {string.Join(" AND ", conditions)} ORDER BY at DESC, id DESC LIMIT @limit OFFSET @offset
                """,
                parameters)
            .Select(row => new AuditEntry(Stored.Time(row.At), row.Key, row.Action, row.Charger, row.Target, row.Result))
            .ToList();
    }

    /// <summary>Deletes a portion of the entries from before a moment.</summary>
    /// <returns>How many were deleted.</returns>
    public static int DeleteBefore(SqliteConnection connection, DateTimeOffset before, int most) => connection.Execute(
        "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < @before LIMIT @most)", new { before = Stored.Time(before), most });
}

using ChargeGateway.Core.Transactions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Transactions;

/// <summary>The statements on the table of charges.</summary>
static class TransactionTable
{
    const string Select = $"SELECT {TransactionRow.Columns} FROM transactions ";

    const string SameReport = """
        charger = @Charger AND connector = @Connector AND tag_key = @TagKey AND started_at = @StartedAt AND meter_start IS @MeterStart
        AND reference IS NULL AND (started_at >= '2020-01-01' OR stopped_at IS NULL)
        """;

    public static Transaction? Find(SqliteConnection connection, int id) => First(connection, "WHERE id = @id", new { id });

    public static Transaction? Find(SqliteConnection connection, string charger, string reference) =>
        First(connection, "WHERE charger = @charger AND reference = @reference", new { charger, reference });

    /// <summary>The charge that the same report made before: by the charger's own name for it, else by all that the report says.</summary>
    public static Transaction? FindSame(SqliteConnection connection, TransactionRow report) => report.Reference is null
        ? First(connection, $"WHERE {SameReport}", report)
        : First(connection, "WHERE charger = @Charger AND reference = @Reference", report);

    public static List<Transaction> Open(SqliteConnection connection) =>
        All(connection, "INDEXED BY transactions_open WHERE stopped_at IS NULL", null);

    public static List<Transaction> OpenAt(SqliteConnection connection, string charger, int connector) =>
        All(connection, "WHERE charger = @charger AND connector = @connector AND stopped_at IS NULL", new { charger, connector });

    public static Transaction Insert(SqliteConnection connection, TransactionRow row)
    {
        row.Id = connection.QuerySingle<long>(
            """
            INSERT INTO transactions (charger, connector, id_tag, tag_key, started_at, meter_start, authorized, reference, received_at,
                reservation_id, remote_start_id, stopped_at, meter_stop, stop_reason, stop_tag, stop_inferred)
            VALUES (@Charger, @Connector, @IdTag, @TagKey, @StartedAt, @MeterStart, @Authorized, @Reference, @ReceivedAt,
                @ReservationId, @RemoteStartId, @StoppedAt, @MeterStop, @StopReason, @StopTag, @StopInferred)
            RETURNING id
            """,
            row);
        return row.ToTransaction();
    }

    public static void UpdateEnd(SqliteConnection connection, Transaction ended) => connection.Execute(
        """
        UPDATE transactions SET stopped_at = @StoppedAt, meter_stop = @MeterStop, stop_reason = @StopReason, stop_tag = @StopTag,
            stop_inferred = @StopInferred
        WHERE id = @Id
        """,
        TransactionRow.Of(ended));

    public static void UpdateStart(SqliteConnection connection, Transaction changed) => connection.Execute(
        """
        UPDATE transactions SET connector = @Connector, id_tag = @IdTag, tag_key = @TagKey, authorized = @Authorized, started_at = @StartedAt,
            meter_start = @MeterStart, reservation_id = @ReservationId, remote_start_id = @RemoteStartId,
            stop_tag = @StopTag
        WHERE id = @Id
        """,
        TransactionRow.Of(changed));

    /// <summary>The charger uses the charge's name for another one: what it says of that name is no longer of this charge.</summary>
    public static void GiveUpReference(SqliteConnection connection, int id) =>
        connection.Execute("UPDATE transactions SET reference = reference || ' #' || id WHERE id = @id", new { id });

    public static IReadOnlyList<Transaction> List(SqliteConnection connection, TransactionFilter filter, int limit, int offset)
    {
        List<string> conditions = ["1 = 1"];
        if (filter.ChargePointId is not null) conditions.Add("charger = @charger");
        if (filter.IdTag is not null) conditions.Add("tag_key = @tag");
        if (filter.From is not null) conditions.Add("started_at >= @from");
        if (filter.To is not null) conditions.Add("started_at < @to");
        if (filter.Chargers is not null) conditions.Add("charger IN @chargers");
        if (filter.Running is { } running) conditions.Add(running ? "stopped_at IS NULL" : "stopped_at IS NOT NULL");
        var parameters = new
        {
            chargers = filter.Chargers,
            charger = filter.ChargePointId,
            tag = Stored.TagKey(filter.IdTag),
            from = Stored.Time(filter.From),
            to = Stored.Time(filter.To),
            limit,
            offset,
        };
        return All(connection, $"WHERE {string.Join(" AND ", conditions)} ORDER BY started_at DESC, id DESC LIMIT @limit OFFSET @offset", parameters);
    }

    /// <summary>Deletes a portion of the charges that ended before a moment.</summary>
    /// <returns>How many were deleted.</returns>
    public static int DeleteBefore(SqliteConnection connection, DateTimeOffset before, int most) => connection.Execute(
        """
        DELETE FROM transactions WHERE id IN (
            SELECT id FROM transactions WHERE started_at < @before AND stopped_at IS NOT NULL AND stopped_at < @before LIMIT @most)
        """,
        new { before = Stored.Time(before), most });

    static Transaction? First(SqliteConnection connection, string which, object parameters) =>
        connection.QueryFirstOrDefault<TransactionRow>(Select + which, parameters)?.ToTransaction();

    static List<Transaction> All(SqliteConnection connection, string which, object? parameters) =>
        connection.Query<TransactionRow>(Select + which, parameters).Select(row => row.ToTransaction()).ToList();
}

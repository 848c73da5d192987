using ChargeGateway.Core.Metering;
using ChargeGateway.Core.Transactions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Samples;

/// <summary>The statements on the tables of measured values.</summary>
static class SampleTable
{
    const string Select = $"SELECT {SampleRow.Columns} FROM series JOIN samples ON samples.series_id = series.id ";

    /// <summary>Adds samples; one that is there already stays as it is.</summary>
    /// <returns>The series that <paramref name="book"/> did not know, to be learnt once this is committed.</returns>
    public static IReadOnlyDictionary<SeriesKey, long> Insert(SqliteConnection connection, IReadOnlyCollection<Sample> samples, SeriesBook book)
    {
        using var insert = new SampleInsert(connection, book);
        foreach (var sample in samples) insert.Run(sample);
        return insert.Met;
    }

    public static IReadOnlyList<Sample> List(
        SqliteConnection connection, string charger, int? connector, DateTimeOffset from, DateTimeOffset to, int limit) =>
        connection.Query<SampleRow>(
                Select + $"""
                WHERE charger = @charger {(connector is null ? "" : "AND connector = @connector")} AND taken_at >= @first AND taken_at < @end
                ORDER BY taken_at, series_id LIMIT @limit
                """,
                new { charger, connector, first = from.ToUnixTimeMilliseconds(), end = to.ToUnixTimeMilliseconds(), limit })
            .Select(row => row.ToSample())
            .ToList();

    public static IReadOnlyList<Sample> List(SqliteConnection connection, SampleFilter filter, int limit, int offset)
    {
        List<string> conditions = ["taken_at >= @first", "taken_at < @end"];
        if (filter.ChargePointId is not null) conditions.Add("charger = @charger");
        if (filter.Chargers is not null) conditions.Add("charger IN @chargers");
        if (filter.Connector is not null) conditions.Add("connector = @connector");
        if (filter.Measurand is not null) conditions.Add("measurand = @measurand");
        if (filter.TransactionId is not null) conditions.Add("transaction_id = @transaction");
        if (filter.IdTag is not null) conditions.Add("transaction_id IN (SELECT id FROM transactions WHERE tag_key = @tag)");
        return connection.Query<SampleRow>(
                Select + $"WHERE {string.Join(" AND ", conditions)} ORDER BY taken_at, series_id LIMIT @limit OFFSET @offset",
                new
                {
                    first = filter.From.ToUnixTimeMilliseconds(),
                    end = filter.To.ToUnixTimeMilliseconds(),
                    charger = filter.ChargePointId,
                    chargers = filter.Chargers,
                    connector = filter.Connector,
                    measurand = filter.Measurand,
                    transaction = filter.TransactionId,
                    tag = Stored.TagKey(filter.IdTag),
                    limit,
                    offset,
                })
            .Select(row => row.ToSample())
            .ToList();
    }

    /// <summary>What the energy register showed during a charge, Wh, from its start to its end or to now.</summary>
    public static IReadOnlyList<decimal> Registers(SqliteConnection connection, Transaction transaction)
    {
        var rows = connection.Query<SampleRow>(
            Select + """
            WHERE charger = @charger AND connector = @connector AND measurand = @measurand AND taken_at >= @first AND transaction_id = @id
            ORDER BY taken_at
            """,
            RegisterOf(transaction));
        var samples = rows.GroupBy(row => row.TakenAt)
            .Select(reading => new ReadingTotals([.. reading.Select(row => row.ToValue())]).Sum(Measurands.EnergyImportRegister));
        return [.. new[] { transaction.MeterStart }.Concat(samples).Append(transaction.MeterStop).OfType<decimal>()];
    }

    /// <summary>The newest energy register that is known of a charge, Wh.</summary>
    public static decimal? LastRegister(SqliteConnection connection, Transaction transaction)
    {
        var newest = connection.Query<SampleRow>(
            Select + """
            WHERE charger = @charger AND connector = @connector AND measurand = @measurand AND taken_at >= @first AND transaction_id = @id
            ORDER BY taken_at DESC LIMIT 32
            """,
            RegisterOf(transaction)).ToList();
        return new ReadingTotals([.. newest.Where(row => row.TakenAt == newest[0].TakenAt).Select(row => row.ToValue())])
            .Sum(Measurands.EnergyImportRegister);
    }

    /// <summary>The series that have samples from before a moment.</summary>
    public static List<long> SeriesBefore(SqliteConnection connection, long before) => connection.Query<long>(
        "SELECT id FROM series WHERE EXISTS (SELECT 1 FROM samples WHERE series_id = series.id AND taken_at < @before) ORDER BY id",
        new { before }).ToList();

    /// <summary>Deletes a portion of the samples of some series from before a moment.</summary>
    /// <returns>How many were deleted.</returns>
    public static int DeleteBefore(SqliteConnection connection, IReadOnlyCollection<long> series, long before, int most) => connection.Execute(
        """
        DELETE FROM samples WHERE (series_id, taken_at, transaction_id) IN (
            SELECT series_id, taken_at, transaction_id FROM samples WHERE series_id IN @series AND taken_at < @before LIMIT @most)
        """,
        new { series, before, most });

    static object RegisterOf(Transaction transaction) => new
    {
        charger = transaction.ChargePointId,
        connector = transaction.Connector,
        measurand = Measurands.EnergyImportRegister,
        first = Earlier(transaction.StartedAt, transaction.ReceivedAt).ToUnixTimeMilliseconds(),
        id = transaction.Id,
    };

    static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}

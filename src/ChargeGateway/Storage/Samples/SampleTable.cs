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

    /// <summary>The newest energy register that is known of a charge, Wh.</summary>
    public static decimal? LastRegister(SqliteConnection connection, Transaction transaction)
    {
        var newest = connection.Query<SampleRow>(
            Select + """
            WHERE charger = @charger AND connector = @connector AND measurand = @measurand AND taken_at >= @first AND transaction_id = @id
            ORDER BY taken_at DESC LIMIT 32
            """,
            new
            {
                charger = transaction.ChargePointId,
                connector = transaction.Connector,
                measurand = Measurands.EnergyImportRegister,
                first = Earlier(transaction.StartedAt, transaction.ReceivedAt).ToUnixTimeMilliseconds(),
                id = transaction.Id,
            }).ToList();
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

    static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}

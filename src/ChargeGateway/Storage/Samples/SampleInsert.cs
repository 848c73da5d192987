using ChargeGateway.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Samples;

/// <summary>Adds many samples with statements that are prepared once.</summary>
sealed class SampleInsert : IDisposable
{
    static readonly string[] SeriesColumns = ["charger", "connector", "measurand", "phase", "location", "context", "unit"];

    readonly SeriesBook book;
    readonly Dictionary<SeriesKey, long> met = [];
    readonly SqliteCommand find;
    readonly SqliteCommand addSeries;
    readonly InsertStatement addSample;

    public SampleInsert(SqliteConnection connection, SeriesBook book)
    {
        this.book = book;
        find = Prepare(
            connection,
            $"SELECT id FROM series WHERE {string.Join(" AND ", SeriesColumns.Select(column => $"{column} = @{column}"))}",
            SeriesColumns);
        addSeries = Prepare(
            connection,
            $"INSERT INTO series ({string.Join(", ", SeriesColumns)}) VALUES (@{string.Join(", @", SeriesColumns)}) RETURNING id",
            SeriesColumns);
        addSample = new InsertStatement(connection, "INSERT OR IGNORE INTO samples (series_id, taken_at, transaction_id, value) VALUES (?, ?, ?, ?)");
    }

    /// <summary>The series that were looked up or added; they count once the samples are committed.</summary>
    public IReadOnlyDictionary<SeriesKey, long> Met => met;

    public void Run(Sample sample) => addSample
        .Bind(1, Series(sample))
        .Bind(2, sample.TakenAt.ToUnixTimeMilliseconds())
        .Bind(3, sample.TransactionId ?? 0)
        .Bind(4, (double)sample.Value.Value)
        .Run();

    public void Dispose()
    {
        find.Dispose();
        addSeries.Dispose();
        addSample.Dispose();
    }

    long Series(Sample sample)
    {
        var key = SeriesKey.Of(sample);
        if (book.Find(key) is { } known) return known;
        if (!met.TryGetValue(key, out var number)) met[key] = number = FindOrAdd(key);
        return number;
    }

    long FindOrAdd(SeriesKey series)
    {
        object[] key = [series.Charger, series.Connector, series.Measurand, series.Phase, series.Location, series.Context, series.Unit];
        Set(find, key);
        if (find.ExecuteScalar() is long known) return known;
        Set(addSeries, key);
        return (long)addSeries.ExecuteScalar()!;
    }

    static void Set(SqliteCommand command, ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
    }

    static SqliteCommand Prepare(SqliteConnection connection, string sql, IEnumerable<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = "@" + name });
        return command;
    }
}

using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Samples;

/// <summary>Adds many samples with statements that are prepared once.</summary>
sealed class SampleInsert : IDisposable
{
    static readonly string[] SeriesColumns = ["charger", "connector", "measurand", "phase", "location", "context", "unit"];

    readonly SqliteCommand find;
    readonly SqliteCommand addSeries;
    readonly SqliteCommand addSample;

    public SampleInsert(SqliteConnection connection)
    {
        find = Prepare(
            connection,
            $"SELECT id FROM series WHERE {string.Join(" AND ", SeriesColumns.Select(column => $"{column} = @{column}"))}",
            SeriesColumns);
        addSeries = Prepare(
            connection,
            $"INSERT INTO series ({string.Join(", ", SeriesColumns)}) VALUES (@{string.Join(", @", SeriesColumns)}) RETURNING id",
            SeriesColumns);
        addSample = Prepare(
            connection,
            "INSERT OR IGNORE INTO samples (series_id, taken_at, transaction_id, value) VALUES (@series, @taken, @transaction, @value)",
            ["series", "taken", "transaction", "value"]);
    }

    public void Run(Sample sample)
    {
        Set(addSample, [Series(sample), sample.TakenAt.ToUnixTimeMilliseconds(), sample.TransactionId ?? 0, (double)sample.Value.Value]);
        addSample.ExecuteNonQuery();
    }

    public void Dispose()
    {
        find.Dispose();
        addSeries.Dispose();
        addSample.Dispose();
    }

    long Series(Sample sample)
    {
        var value = sample.Value;
        object[] key = [sample.ChargePointId, sample.Connector, value.Measurand, value.Phase ?? "", value.Location, value.Context, value.Unit];
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

using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ChargeGateway.Storage.Samples;

/// <summary>
/// The one statement that runs thousands of times a second. It goes past ADO.NET, whose search for parameters and making of readers costs
/// more than the row itself.
/// </summary>
sealed class SampleStatement : IDisposable
{
    const string Sql = "INSERT OR IGNORE INTO samples (series_id, taken_at, transaction_id, value) VALUES (?, ?, ?, ?)";

    readonly sqlite3 database;
    readonly sqlite3_stmt statement;

    public SampleStatement(SqliteConnection connection)
    {
        database = connection.Handle ?? throw new InvalidOperationException("the connection is not open");
        Require(raw.sqlite3_prepare_v2(database, Sql, out statement), raw.SQLITE_OK);
    }

    /// <exception cref="SqliteException">The row cannot be written.</exception>
    public void Run(long series, long takenAt, int transaction, double value)
    {
        Require(raw.sqlite3_bind_int64(statement, 1, series), raw.SQLITE_OK);
        Require(raw.sqlite3_bind_int64(statement, 2, takenAt), raw.SQLITE_OK);
        Require(raw.sqlite3_bind_int(statement, 3, transaction), raw.SQLITE_OK);
        Require(raw.sqlite3_bind_double(statement, 4, value), raw.SQLITE_OK);
        var stepped = raw.sqlite3_step(statement);
        var reset = raw.sqlite3_reset(statement);
        Require(stepped, raw.SQLITE_DONE);
        Require(reset, raw.SQLITE_OK);
    }

    public void Dispose() => statement.Dispose();

    void Require(int result, int expected)
    {
        if (result != expected) throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}

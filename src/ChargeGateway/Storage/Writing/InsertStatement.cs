using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ChargeGateway.Storage.Writing;

/// <summary>
/// A statement that runs thousands of times a second, with a question mark for each value. It goes past ADO.NET, whose search for parameters and
/// making of readers costs more than the row itself.
/// </summary>
sealed class InsertStatement : IDisposable
{
    readonly ArrayBufferWriter<byte> text = new();
    readonly sqlite3 database;
    readonly sqlite3_stmt statement;

    public InsertStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle ?? throw new InvalidOperationException("the connection is not open");
        Require(raw.sqlite3_prepare_v2(database, sql, out statement), raw.SQLITE_OK);
    }

    /// <param name="position">Which question mark, from 1.</param>
    /// <param name="value">Its value.</param>
    public InsertStatement Bind(int position, long value)
    {
        Require(raw.sqlite3_bind_int64(statement, position, value), raw.SQLITE_OK);
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)" />
    public InsertStatement Bind(int position, double value)
    {
        Require(raw.sqlite3_bind_double(statement, position, value), raw.SQLITE_OK);
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)" />
    public InsertStatement Bind(int position, string? value)
    {
        Require(value is null ? raw.sqlite3_bind_null(statement, position) : BindText(position, value), raw.SQLITE_OK);
        return this;
    }

    /// <exception cref="SqliteException">The row cannot be written.</exception>
    public void Run()
    {
        var stepped = raw.sqlite3_step(statement);
        var reset = raw.sqlite3_reset(statement);
        Require(stepped, raw.SQLITE_DONE);
        Require(reset, raw.SQLITE_OK);
    }

    public void Dispose() => statement.Dispose();

    int BindText(int position, string value)
    {
        if (value.Length == 0) return raw.sqlite3_bind_text(statement, position, value); // no bytes at all would be NULL
        text.ResetWrittenCount();
        Encoding.UTF8.GetBytes(value, text);
        return raw.sqlite3_bind_text(statement, position, text.WrittenSpan);
    }

    void Require(int result, int expected)
    {
        if (result != expected) throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}

using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Writing;

/// <summary>Runs units in one SQLite transaction, each behind a savepoint of its own.</summary>
sealed class WriteTransaction : IDisposable
{
    readonly SqliteConnection connection;
    readonly SqliteCommand begin;
    readonly SqliteCommand save;
    readonly SqliteCommand release;
    readonly SqliteCommand undo;
    readonly SqliteCommand commit;
    readonly SqliteCommand rollback;

    public WriteTransaction(SqliteConnection connection)
    {
        this.connection = connection;
        begin = Prepare("BEGIN IMMEDIATE");
        save = Prepare("SAVEPOINT unit");
        release = Prepare("RELEASE unit");
        undo = Prepare("ROLLBACK TO unit");
        commit = Prepare("COMMIT");
        rollback = Prepare("ROLLBACK");
    }

    /// <summary>Runs them and commits. A unit whose own work failed is undone and does not stop the others.</summary>
    /// <returns>Why nothing of this is on disk; none where it is.</returns>
    public Exception? Run(IReadOnlyList<WriteUnit> units)
    {
        try
        {
            begin.ExecuteNonQuery();
            foreach (var unit in units)
            {
                if (Run(unit) is { } lost) return lost;
            }

            commit.ExecuteNonQuery();
            return null;
        }
        catch (Exception failure)
        {
            return RollBack(failure);
        }
    }

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[begin, save, release, undo, commit, rollback]) command.Dispose();
    }

    /// <summary>A full disk and the like make SQLite give up the whole transaction, with what earlier units did.</summary>
    /// <returns>The failure that cost the whole transaction; none while it is open.</returns>
    Exception? Run(WriteUnit unit)
    {
        save.ExecuteNonQuery();
        var failure = unit.Run(connection);
        if (failure is not null && !IsOpen) return failure;
        if (failure is not null) undo.ExecuteNonQuery();
        release.ExecuteNonQuery();
        return null;
    }

    bool IsOpen => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    Exception RollBack(Exception failure)
    {
        try
        {
            if (IsOpen) rollback.ExecuteNonQuery();
            return failure;
        }
        catch (SqliteException also)
        {
            return new AggregateException(failure, also);
        }
    }

    SqliteCommand Prepare(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}

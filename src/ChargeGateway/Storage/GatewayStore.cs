using ChargeGateway.Storage.Schema;
using ChargeGateway.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage;

/// <summary>
/// The gateway's database, one SQLite file in the data directory. All writes go through one writer that commits what waits together;
/// what a write returned is on disk. Reads use connections of their own and never wait for the writer.
/// </summary>
sealed class GatewayStore : IAsyncDisposable
{
    /// <summary>The database's name in the data directory.</summary>
    public const string FileName = "chargegateway.db";

    const int ParallelReads = 8;

    readonly DataDirectoryLock claim;
    readonly SqliteConnection connection;
    readonly Writer writer;
    readonly SemaphoreSlim reads = new(ParallelReads);
    readonly string readOnly;
    int disposed;

    GatewayStore(DataDirectoryLock claim, SqliteConnection connection, SecretBox secrets, string file)
    {
        this.claim = claim;
        Secrets = secrets;
        this.connection = connection;
        writer = new Writer(connection);
        readOnly = Connect(file, SqliteOpenMode.ReadOnly);
    }

    /// <summary>Encrypts the secrets in the store.</summary>
    public SecretBox Secrets { get; }

    /// <summary>Opens the store and brings its tables up to date. The directory is made where it is missing.</summary>
    /// <param name="directory">The data directory.</param>
    /// <param name="ct">Gives up before the work begins.</param>
    /// <exception cref="StoreException">
    /// Another gateway uses the directory, it cannot be written, or the database is damaged or made by a newer version.
    /// </exception>
    public static Task<GatewayStore> OpenAsync(string directory, CancellationToken ct) => Task.Run(() => Open(Path.GetFullPath(directory)), ct);

    /// <summary>Runs a unit of work in a transaction, together with others that wait; it is on disk when this returns.</summary>
    /// <param name="work">Reads and writes; throws to undo what it did. May be run again from the start when a shared transaction fails.</param>
    /// <param name="committed">Told on the writer's thread in the order of commits, before anybody sees the result. Must be quick.</param>
    /// <param name="ct">Gives up waiting; the work may be done all the same.</param>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, Action<T>? committed, CancellationToken ct) =>
        writer.RunAsync(work, committed, ct);

    /// <summary>Asks the database what is on disk, on a connection of its own.</summary>
    /// <param name="query">The question; it cannot write.</param>
    /// <param name="ct">Gives up before the question is asked.</param>
    public async Task<T> ReadAsync<T>(Func<SqliteConnection, T> query, CancellationToken ct)
    {
        await reads.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref disposed) != 0, this);
            return await Task.Run(() => Ask(query), ct).ConfigureAwait(false);
        }
        finally
        {
            reads.Release();
        }
    }

    /// <summary>Writes what still waits, then lets go of the database and the directory.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0) return;
        await writer.DisposeAsync().ConfigureAwait(false);
        for (var left = ParallelReads; left > 0; left--)
            await reads.WaitAsync().ConfigureAwait(false);
        reads.Release(ParallelReads);
        await connection.DisposeAsync().ConfigureAwait(false);
        claim.Dispose();
    }

    static GatewayStore Open(string directory)
    {
        SQLitePCL.Batteries_V2.Init();
        var claim = DataDirectoryLock.Take(directory);
        var file = Path.Combine(directory, FileName);
        var connection = new SqliteConnection(Connect(file, SqliteOpenMode.ReadWriteCreate));
        try
        {
            Database.Prepare(connection, file);
            return new GatewayStore(claim, connection, SecretBox.Open(directory), file);
        }
        catch (Exception failure)
        {
            connection.Dispose();
            claim.Dispose();
            if (failure is SqliteException) throw new StoreException($"The database {file} cannot be used: {failure.Message}", failure);
            throw;
        }
    }

    static string Connect(string file, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 10 }.ToString();

    T Ask<T>(Func<SqliteConnection, T> query)
    {
        using var connection = new SqliteConnection(readOnly);
        connection.Open();
        return query(connection);
    }
}

using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Writing;

/// <summary>
/// The only one that writes. Its thread takes all units that wait, runs them in one transaction and waits for the disk once for all of them:
/// the more wait, the cheaper each. The thread is its own because SQLite blocks.
/// </summary>
sealed class Writer : IAsyncDisposable
{
    const int Capacity = 4096;
    const int MostAtOnce = 512;

    readonly BlockingCollection<WriteUnit> waiting = new(Capacity);
    readonly SemaphoreSlim room = new(Capacity);
    readonly WriteTransaction transaction;
    readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Writer(SqliteConnection connection)
    {
        transaction = new WriteTransaction(connection);
        new Thread(Run) { IsBackground = true, Name = "store writer" }.Start();
    }

    public async Task<T> RunAsync<T>(Func<SqliteConnection, T> work, Action<T>? committed, CancellationToken ct)
    {
        var unit = new WriteUnitOf<T>(work, committed);
        await room.WaitAsync(ct).ConfigureAwait(false);
        Enqueue(unit);
        return await unit.Task.WaitAsync(ct).ConfigureAwait(false);
    }

    /// <summary>Takes nothing more, writes what waits, ends the thread.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.CompleteAdding();
        await ended.Task.ConfigureAwait(false);
        transaction.Dispose();
    }

    void Enqueue(WriteUnit unit)
    {
        try
        {
            waiting.Add(unit, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            room.Release();
            throw new ObjectDisposedException(nameof(GatewayStore), "The store is closed.");
        }
    }

    void Run()
    {
        var batch = new List<WriteUnit>(MostAtOnce);
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < MostAtOnce && waiting.TryTake(out var next)) batch.Add(next);
            room.Release(batch.Count);
            Write(batch);
            batch.Clear();
        }

        ended.SetResult();
    }

    /// <summary>Where a shared transaction fails as a whole, each unit gets its own, so that it fails for nobody's fault but its own.</summary>
    void Write(List<WriteUnit> batch)
    {
        if (transaction.Run(batch) is not { } failure)
        {
            foreach (var unit in batch) unit.Complete();
        }
        else if (batch.Count == 1)
        {
            batch[0].Fail(failure);
        }
        else
        {
            foreach (var unit in batch) Write([unit]);
        }
    }
}

using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Writing;

/// <summary>One caller's work for the writer, with its result.</summary>
sealed class WriteUnitOf<T>(Func<SqliteConnection, T> work, Action<T>? committed) : WriteUnit
{
    readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    T? result;
    Exception? failure;

    public Task<T> Task => completion.Task;

    public override Exception? Run(SqliteConnection connection)
    {
        try
        {
            result = work(connection);
            failure = null;
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        return failure;
    }

    public override void Complete()
    {
        if (failure is not null)
        {
            completion.TrySetException(failure);
            return;
        }

        try
        {
            committed?.Invoke(result!);
            completion.TrySetResult(result!);
        }
        catch (Exception thrown)
        {
            completion.TrySetException(thrown);
        }
    }

    public override void Fail(Exception failure) => completion.TrySetException(failure);
}

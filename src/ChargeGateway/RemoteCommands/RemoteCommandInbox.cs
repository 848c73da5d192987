using System.Threading.Channels;

namespace ChargeGateway.RemoteCommands;

/// <summary>What the loop has to do, in order. Everything that changes a remote command goes through here, one at a time.</summary>
sealed class RemoteCommandInbox
{
    const int Capacity = 1024;

    readonly Channel<Func<Task>> waiting = Channel.CreateBounded<Func<Task>>(new BoundedChannelOptions(Capacity) { SingleReader = true });

    public ChannelReader<Func<Task>> Work => waiting.Reader;

    /// <summary>Puts work in, waiting for room where there is none.</summary>
    public ValueTask PostAsync(Func<Task> work, CancellationToken ct) => waiting.Writer.WriteAsync(work, ct);

    /// <summary>Puts work in where there is room.</summary>
    public bool TryPost(Func<Task> work) => waiting.Writer.TryWrite(work);

    /// <summary>Has work done and waits for its result.</summary>
    public async Task<T> AskAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        await PostAsync(RunAsync, ct);
        return await done.Task.WaitAsync(ct);

        async Task RunAsync()
        {
            try
            {
                done.TrySetResult(await work());
            }
            catch (Exception failed)
            {
                done.TrySetException(failed);
            }
        }
    }

    /// <summary>Takes nothing more in.</summary>
    public void Close() => waiting.Writer.TryComplete();
}

namespace ChargeGateway.Simulator;

/// <summary>Lets anybody wait until something holds.</summary>
sealed class Signal
{
    TaskCompletionSource next = New();

    /// <summary>Something changed; whoever waits looks again.</summary>
    public void Raise() => Interlocked.Exchange(ref next, New()).TrySetResult();

    public async Task UntilAsync(Func<bool> holds, CancellationToken ct)
    {
        while (true)
        {
            var changed = Volatile.Read(ref next).Task;
            if (holds())
                return;
            await changed.WaitAsync(ct);
        }
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

namespace ChargeGateway.Drivers.Polled;

/// <summary>A wait that can be cut short, also in advance.</summary>
sealed class Nap(TimeProvider time)
{
    readonly SemaphoreSlim wake = new(0, 1);

    /// <summary>Ends the present wait, or the next one at once.</summary>
    public void Wake()
    {
        try
        {
            wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    /// <summary>Waits, unless woken.</summary>
    /// <param name="wait">For how long.</param>
    /// <param name="ct">Ends the wait with an exception.</param>
    public async Task SleepAsync(TimeSpan wait, CancellationToken ct)
    {
        using var over = new CancellationTokenSource(wait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, over.Token);
        try
        {
            await wake.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The time is over.
        }
    }
}

namespace ChargeGateway.Simulator.Ocpp.Running;

/// <summary>Beats at an interval that can change.</summary>
sealed class Heart(TimeProvider time) : IDisposable
{
    readonly PeriodicTimer timer = new(Timeout.InfiniteTimeSpan, time);

    /// <summary>Zero is never.</summary>
    public TimeSpan Interval
    {
        set => timer.Period = value > TimeSpan.Zero ? value : Timeout.InfiniteTimeSpan;
    }

    public async Task BeatAsync(Func<CancellationToken, Task> beat, CancellationToken ct)
    {
        while (await timer.WaitForNextTickAsync(ct))
            try
            {
                await beat(ct);
            }
            catch (Exception unanswered) when (unanswered is CallErrorException or TimeoutException)
            {
                // The next one may be answered.
            }
    }

    public void Dispose() => timer.Dispose();
}

using ChargeGateway.Core;

namespace ChargeGateway.Drivers.Polled;

/// <summary>Lets one request at a time through, in order of arrival. The wait counts against the caller's deadline.</summary>
/// <param name="maxWaiting">How many may wait; one more is refused as busy.</param>
sealed class DeviceGate(int maxWaiting = 16)
{
    readonly SemaphoreSlim turn = new(1, 1);
    int waiting;

    /// <summary>Runs a request when its turn has come.</summary>
    /// <param name="chargePointId">The charger, for the message.</param>
    /// <param name="request">The request.</param>
    /// <param name="ct">Ends the wait and the request.</param>
    /// <exception cref="ChargePointException"><see cref="Failure.Busy"/>: too many wait already.</exception>
    public async Task<T> RunAsync<T>(string chargePointId, Func<CancellationToken, Task<T>> request, CancellationToken ct)
    {
        await EnterAsync(chargePointId, ct).ConfigureAwait(false);
        try
        {
            return await request(ct).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    async Task EnterAsync(string chargePointId, CancellationToken ct)
    {
        if (turn.Wait(0, CancellationToken.None)) return;
        try
        {
            if (Interlocked.Increment(ref waiting) > maxWaiting)
                throw Busy(chargePointId);
            await turn.WaitAsync(ct).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    ChargePointException Busy(string chargePointId) =>
        new(Failure.Busy, chargePointId, $"Charger {chargePointId} is busy: {maxWaiting} requests wait already. Ask again later.");
}

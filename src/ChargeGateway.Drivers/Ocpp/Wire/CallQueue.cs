namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>
/// Lets one CALL at a time onto the line (OCPP-J 1.6, 4.1.1). A CALL keeps its turn until it is answered or its time is over, whether or
/// not its caller still waits. What was given up may still be answered late; the last few are remembered for that.
/// </summary>
sealed class CallQueue(TimeProvider time, TimeSpan callTimeout, int maxWaiting)
{
    const int Remembered = 8;

    readonly Lock changing = new();
    readonly SemaphoreSlim turn = new(1, 1);
    readonly CancellationTokenSource closed = new();
    readonly List<OutstandingCall> overdue = [];
    OutstandingCall? current;
    ITimer? timeout;
    int waiting;

    /// <summary>Waits for the turn, without having sent anything yet.</summary>
    /// <exception cref="QueueFullException">Too many wait already.</exception>
    /// <exception cref="LineLostException">The line ended.</exception>
    public async Task EnterAsync(CancellationToken ct)
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > maxWaiting) throw new QueueFullException(maxWaiting);
            ct.ThrowIfCancellationRequested();
            closed.Token.ThrowIfCancellationRequested();
            if (!turn.Wait(0, CancellationToken.None)) await WaitAsync(ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (closed.IsCancellationRequested)
        {
            throw new LineLostException(sent: false);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>Begins the turn that <see cref="EnterAsync"/> gave.</summary>
    public OutstandingCall Begin(string id, string action, Type responseType)
    {
        var call = new OutstandingCall(id, action, responseType, time.GetTimestamp());
        lock (changing)
        {
            current = call;
            timeout = time.CreateTimer(_ => GiveUp(call), null, callTimeout, Timeout.InfiniteTimeSpan);
        }

        if (closed.IsCancellationRequested) call.Fail(new LineLostException(sent: true));
        return call;
    }

    /// <summary>Ends the turn of the CALL with that id.</summary>
    /// <returns>The CALL, or one given up before that the answer belongs to; none where the id is nobody's.</returns>
    public OutstandingCall? Take(string id, out bool late)
    {
        lock (changing)
        {
            late = current?.Id != id;
            if (!late) return End();
            var given = overdue.Find(call => call.Id == id);
            if (given is not null) overdue.Remove(given);
            return given;
        }
    }

    /// <summary>Ends all waits: the line is lost.</summary>
    public void Close()
    {
        closed.Cancel();
        lock (changing)
        {
            current?.Fail(new LineLostException(sent: true));
            timeout?.Dispose();
        }
    }

    async Task WaitAsync(CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, closed.Token);
        await turn.WaitAsync(either.Token).ConfigureAwait(false);
    }

    void GiveUp(OutstandingCall call)
    {
        lock (changing)
        {
            if (current != call) return;
            if (overdue.Count == Remembered) overdue.RemoveAt(0);
            overdue.Add(End());
        }
    }

    OutstandingCall End()
    {
        var call = current!;
        timeout?.Dispose();
        (current, timeout) = (null, null);
        turn.Release();
        return call;
    }
}

using System.Runtime.CompilerServices;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>
/// Lets one CALL at a time onto the line (OCPP-J 1.6, 4.1.1), in the order in which they came. A CALL keeps its turn until it is answered or its
/// time is over, whether or not its caller still waits. What was given up may still be answered late; the last few are remembered for that.
/// </summary>
sealed class CallQueue(TimeProvider time, TimeSpan callTimeout, int maxWaiting)
{
    const int Remembered = 8;
    static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(1);

    readonly Lock changing = new();
    readonly LinkedList<Place> waiting = [];
    readonly List<OutstandingCall> overdue = [];
    OutstandingCall? current;
    ITimer? timer;
    bool isTimed;
    bool isTaken;
    bool isClosed;

    /// <summary>Waits for the turn, without having sent anything yet.</summary>
    /// <exception cref="QueueFullException">Too many wait already.</exception>
    /// <exception cref="LineLostException">The line ended.</exception>
    public ValueTask EnterAsync(CancellationToken ct)
    {
        LinkedListNode<Place> place;
        lock (changing)
        {
            ct.ThrowIfCancellationRequested();
            if (isClosed) throw new LineLostException(sent: false);
            if (!isTaken)
            {
                isTaken = true;
                return ValueTask.CompletedTask;
            }

            if (waiting.Count == maxWaiting) throw new QueueFullException(maxWaiting);
            place = waiting.AddLast(new Place(this));
        }

        return WaitAsync(place, ct);
    }

    /// <summary>Begins the turn that <see cref="EnterAsync"/> gave.</summary>
    public OutstandingCall Begin(string id, string action, Type responseType)
    {
        var call = new OutstandingCall(id, action, responseType, time.GetTimestamp());
        lock (changing)
        {
            current = call;
            if (isClosed) call.Fail(new LineLostException(sent: true));
            else LookAfter(callTimeout);
        }

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
        lock (changing)
        {
            isClosed = true;
            timer?.Dispose();
            current?.Fail(new LineLostException(sent: true));
            foreach (var place in waiting) place.TrySetException(new LineLostException(sent: false));
            waiting.Clear();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    async ValueTask WaitAsync(LinkedListNode<Place> place, CancellationToken ct)
    {
        using (ct.UnsafeRegister(static (state, token) => Leave((LinkedListNode<Place>)state!, token), place))
            await place.Value.Task.ConfigureAwait(false);
        if (!ct.IsCancellationRequested) return;
        lock (changing) PassOn();
        ct.ThrowIfCancellationRequested();
    }

    static void Leave(LinkedListNode<Place> place, CancellationToken ct)
    {
        lock (place.Value.Queue.changing)
        {
            if (place.Value.TrySetCanceled(ct)) place.List?.Remove(place);
        }
    }

    /// <summary>
    /// One timer serves all CALLs of the line. Where one is answered in time, as nearly all are, it is left alone; when it goes off it goes by the
    /// CALL that has the turn then.
    /// </summary>
    void LookAfter(TimeSpan wait)
    {
        if (isTimed) return;
        isTimed = true;
        if (timer is null)
        {
            using (ExecutionContext.SuppressFlow())
                timer = time.CreateTimer(static queue => ((CallQueue)queue!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        timer.Change(wait < LeastWait ? LeastWait : wait, Timeout.InfiniteTimeSpan);
    }

    void Look()
    {
        lock (changing)
        {
            isTimed = false;
            if (isClosed || current is not { } call) return;
            var left = callTimeout - time.GetElapsedTime(call.SentAt);
            if (left > TimeSpan.Zero)
            {
                LookAfter(left);
                return;
            }

            if (overdue.Count == Remembered) overdue.RemoveAt(0);
            overdue.Add(End());
        }
    }

    OutstandingCall End()
    {
        var call = current!;
        current = null;
        PassOn();
        return call;
    }

    void PassOn()
    {
        isTaken = waiting.First is not null;
        if (waiting.First is not { } next) return;
        waiting.RemoveFirst();
        next.Value.SetResult();
    }

    sealed class Place(CallQueue queue) : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public CallQueue Queue => queue;
    }
}

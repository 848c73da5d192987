namespace ChargeGateway.Apis;

/// <summary>The commands that wait for chargers. Once it is closed no more begin, so that the gateway can end when the last one is answered.</summary>
sealed class CommandsUnderWay
{
    readonly Lock changing = new();
    readonly TaskCompletionSource allDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int count;

    /// <summary>Whether the gateway takes no new commands.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (changing) return count;
        }
    }

    /// <summary>Ends when it is closed and none is under way.</summary>
    public Task AllDone => allDone.Task;

    /// <summary>One more begins.</summary>
    /// <exception cref="GatewayStoppingException">It is closed.</exception>
    public void Enter()
    {
        lock (changing)
        {
            if (IsClosed) throw new GatewayStoppingException();
            count++;
        }
    }

    /// <summary>One has ended, however it did.</summary>
    public void Leave()
    {
        lock (changing)
        {
            count--;
            Look();
        }
    }

    /// <summary>Lets no more begin. Those under way go on.</summary>
    public void Close()
    {
        lock (changing)
        {
            IsClosed = true;
            Look();
        }
    }

    void Look()
    {
        if (IsClosed && count == 0) allDone.TrySetResult();
    }
}

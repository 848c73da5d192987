namespace ChargeGateway.Apis;

/// <summary>
/// The commands that wait for chargers, so many of one caller at a time. Once it is closed no more begin, so that the gateway can end when the last
/// one is answered.
/// </summary>
sealed class CommandsUnderWay
{
    readonly Lock changing = new();
    readonly TaskCompletionSource allDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Dictionary<string, int> callers = new(StringComparer.Ordinal);
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

    /// <summary>One more begins, until what is returned is disposed.</summary>
    /// <param name="caller">Who sends it.</param>
    /// <param name="most">How many of this caller may wait at a time.</param>
    /// <exception cref="GatewayStoppingException">It is closed.</exception>
    /// <exception cref="TooManyCommandsException">That many wait.</exception>
    public Place Enter(string caller, int most)
    {
        lock (changing)
        {
            if (IsClosed) throw new GatewayStoppingException();
            var waiting = callers.GetValueOrDefault(caller);
            if (waiting >= most) throw new TooManyCommandsException(most);
            callers[caller] = waiting + 1;
            count++;
            return new Place(this, caller);
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

    void Leave(string caller)
    {
        lock (changing)
        {
            if (callers[caller] == 1) callers.Remove(caller);
            else callers[caller]--;
            count--;
            Look();
        }
    }

    void Look()
    {
        if (IsClosed && count == 0) allDone.TrySetResult();
    }

    /// <summary>A command that is under way.</summary>
    public readonly struct Place(CommandsUnderWay all, string caller) : IDisposable
    {
        /// <summary>It has ended, however it did; told once.</summary>
        public void Dispose() => all.Leave(caller);
    }
}

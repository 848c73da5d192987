namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>The last commands that arrived. Each can be taken once by whoever waits for it.</summary>
sealed class CommandLog(int capacity)
{
    readonly Lock gate = new();
    readonly LinkedList<ReceivedCommand> kept = new();
    readonly LinkedList<ReceivedCommand> untaken = new();
    readonly Signal arrived = new();

    public IReadOnlyList<ReceivedCommand> All
    {
        get
        {
            lock (gate)
                return [.. kept];
        }
    }

    public void Add(ReceivedCommand command)
    {
        lock (gate)
        {
            Keep(kept, command);
            Keep(untaken, command);
        }
        arrived.Raise();
    }

    public async Task<ReceivedCommand> NextAsync(string action, CancellationToken ct)
    {
        ReceivedCommand? next = null;
        await arrived.UntilAsync(() => (next = Take(action)) is not null, ct);
        return next!;
    }

    ReceivedCommand? Take(string action)
    {
        lock (gate)
        {
            var found = untaken.FirstOrDefault(command => command.Action == action);
            if (found is not null)
                untaken.Remove(found);
            return found;
        }
    }

    void Keep(LinkedList<ReceivedCommand> list, ReceivedCommand command)
    {
        list.AddLast(command);
        if (list.Count > capacity)
            list.RemoveFirst();
    }
}

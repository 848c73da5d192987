namespace ChargeGateway.Simulator.Ocpp.Running;

/// <summary>Work that goes on beside the line, and what went wrong. Ends with the charger.</summary>
sealed class BackgroundTasks
{
    const int ComplaintsKept = 100;
    readonly Lock gate = new();
    readonly HashSet<Task> tasks = [];
    readonly Queue<string> complaints = new();

    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (gate)
                return [.. complaints];
        }
    }

    public void Complain(string complaint)
    {
        lock (gate)
        {
            complaints.Enqueue(complaint);
            if (complaints.Count > ComplaintsKept)
                complaints.Dequeue();
        }
    }

    public void Run(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        var task = GuardAsync(work, ct);
        lock (gate)
            tasks.Add(task);
        _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task DrainAsync()
    {
        lock (gate)
            return Task.WhenAll(tasks);
    }

    async Task GuardAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        try
        {
            await work(ct);
        }
        catch (Exception over) when (over is OperationCanceledException or IOException or System.Net.WebSockets.WebSocketException)
        {
            // The line or the charger is gone.
        }
        catch (Exception wrong) when (wrong is CallErrorException or TimeoutException or InvalidOperationException)
        {
            Complain(wrong.Message);
        }
    }

    void Forget(Task task)
    {
        lock (gate)
            tasks.Remove(task);
    }
}

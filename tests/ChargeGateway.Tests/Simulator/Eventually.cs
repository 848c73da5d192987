namespace ChargeGateway.Tests.Simulator;

/// <summary>Waits for a condition, with a bound.</summary>
static class Eventually
{
    public static async Task HoldsAsync(Func<bool> holds, string what)
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!holds())
        {
            if (bound.IsCancellationRequested)
                throw new TimeoutException($"Waited in vain for {what}.");
            await Task.Delay(5);
        }
    }
}

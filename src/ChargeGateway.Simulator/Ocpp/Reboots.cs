namespace ChargeGateway.Simulator.Ocpp;

/// <summary>The ways a charger restarts.</summary>
static class Reboots
{
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static async Task RebootAsync(VirtualChargePoint charger, Operation operation, LineKeeper keeper, RebootKind kind, string reason, CancellationToken ct)
    {
        if (kind == RebootKind.Soft)
            await EndChargesAsync(charger, reason, ct);
        keeper.PauseOnce(charger.Options.RebootDelay);
        operation.Restart();
        if (kind == RebootKind.Hard)
            Stop(charger, reason);
        charger.Configuration.ApplyPending();
        if (kind == RebootKind.Soft)
            await charger.CloseLineAsync(ct);
        else
            keeper.Line?.Hangup();
        await keeper.Changed.UntilAsync(() => keeper.Line is null, ct);
    }

    static async Task EndChargesAsync(VirtualChargePoint charger, string reason, CancellationToken ct)
    {
        Stop(charger, reason);
        using var grace = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grace.CancelAfter(Grace);
        try
        {
            await charger.WhenDeliveredAsync(grace.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // What could not be reported is kept for after the restart.
        }
    }

    static void Stop(VirtualChargePoint charger, string reason) => charger.Station.Apply(() =>
    {
        foreach (var connector in charger.Station.Connectors)
        {
            connector.Stop(reason);
            connector.ForgetWelcome();
        }
    });
}

namespace ChargeGateway.Simulator.Ocpp.Running;

/// <summary>The ways a charger restarts.</summary>
sealed class Reboots(VirtualChargePoint charger, Operation operation, LineKeeper keeper)
{
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public async Task RebootAsync(RebootKind kind, string reason, CancellationToken ct)
    {
        if (kind == RebootKind.Soft)
            await EndChargesAsync(reason, ct);
        charger.Dialect.Restarting(reason);
        keeper.PauseOnce(charger.Options.RebootDelay);
        operation.Restart();
        if (kind == RebootKind.Hard)
            Stop(reason);
        charger.Configuration.ApplyPending();
        if (kind == RebootKind.Soft)
            await charger.CloseLineAsync(ct);
        else
            keeper.Line?.Hangup();
        await keeper.Changed.UntilAsync(() => keeper.Line is null, ct);
    }

    async Task EndChargesAsync(string reason, CancellationToken ct)
    {
        Stop(reason);
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

    void Stop(string reason) => charger.Station.Apply(() =>
    {
        foreach (var connector in charger.Station.Connectors)
        {
            connector.Stop(reason);
            connector.ForgetWelcome();
        }
    });
}

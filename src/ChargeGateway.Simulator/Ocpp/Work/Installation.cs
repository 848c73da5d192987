namespace ChargeGateway.Simulator.Ocpp.Work;

/// <summary>New firmware is fetched, put in when no charge runs, and started. Only the steps are real.</summary>
static class Installation
{
    public static async Task RunAsync(Dialect dialect, Job job, DateTimeOffset at, string[] steps, CancellationToken ct)
    {
        var charger = dialect.Charger;
        if (at > charger.Now)
            await Task.Delay(at - charger.Now, charger.Options.TimeProvider, ct);
        if (!await job.StepAsync(ct, steps))
            return;
        await dialect.Station.Changed.UntilAsync(() => dialect.Station.Connectors.All(connector => connector.Transaction is null), ct);
        await dialect.DeliveredAsync(ct);
        await charger.RebootAsync(RebootKind.Soft, "Reboot", ct);
        await charger.WhenAcceptedAsync(ct);
        await job.StepAsync(ct, "Installed");
    }
}

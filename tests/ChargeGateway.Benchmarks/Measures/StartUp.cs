using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>From the start of the process to the first answer.</summary>
static class StartUp
{
    public static async Task RunAsync(Report report, string data)
    {
        await using (await Child.GatewayAsync(data)) { }

        await using var gateway = await Child.GatewayAsync(data);
        await using var relay = await Child.RelayAsync();
        report.Add("Process start until it listens, s", Report.Number(gateway.Started.TotalSeconds), Report.Number(relay.Started.TotalSeconds), Report.Times(gateway.Started.TotalSeconds, relay.Started.TotalSeconds));
        report.Add("Memory after the start, MB", Report.Number(gateway.Memory / 1e6), Report.Number(relay.Memory / 1e6));
    }
}

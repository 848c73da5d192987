using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>Resident memory with idle chargers.</summary>
static class MemoryUse
{
    public static async Task RunAsync(Report report, string data)
    {
        foreach (var chargers in new[] { 1000, 10_000 })
        {
            var bare = await PerChargerAsync(await Child.RelayAsync(), chargers);
            var full = await PerChargerAsync(await Child.GatewayAsync(data), chargers);
            report.Add($"Memory with {chargers} idle chargers, kB per charger", Report.Number(full / 1024), Report.Number(bare / 1024), $"+{Report.Number((full - bare) / 1024)} kB", "≤ +25 kB");
        }
    }

    static async Task<double> PerChargerAsync(Child server, int chargers)
    {
        var bots = new List<Bot>();
        await using (server)
        {
            await Fleet.GrowAsync(bots, server.WebSocketUrl, 10);
            var before = server.Memory;
            await Fleet.GrowAsync(bots, server.WebSocketUrl, chargers);
            await Task.Delay(5000);
            var after = server.Memory;
            foreach (var bot in bots) await bot.DisposeAsync();
            return (after - before) / (double)(chargers - 10);
        }
    }
}

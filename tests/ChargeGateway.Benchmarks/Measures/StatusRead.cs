using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary><c>GET /API/Status</c>, against the same bytes from memory.</summary>
static class StatusRead
{
    public static async Task RunAsync(Report report, string data)
    {
        await using var relay = await Child.RelayAsync();
        await using var gateway = await Child.GatewayAsync(data);
        var bots = new List<Bot>();
        using var http = new HttpClient { BaseAddress = gateway.Url, DefaultRequestHeaders = { { "X-API-Key", "bench" } } };
        foreach (var chargers in new[] { 0, 500, 5000 })
        {
            await Fleet.GrowAsync(bots, gateway.WebSocketUrl, chargers);
            var status = await http.GetByteArrayAsync("/API/Status");
            await new HttpClient { BaseAddress = relay.Url }.PostAsync("/bytes", new ByteArrayContent(status));
            var figures = await Callers.CompareAsync(new Callers(relay.Url, 8, _ => "/bytes"), new Callers(gateway.Url, 8, _ => "/API/Status"));
            var (bare, full) = (figures[0].PerSecond, figures[1].PerSecond);
            report.Add(
                $"/API/Status, {chargers} chargers ({status.Length / 1024} kB), reads/s",
                Report.Number(full),
                Report.Number(bare),
                Report.Percent(full, bare),
                chargers == 500 ? "≥ 25 %" : "");
        }

        foreach (var bot in bots) await bot.DisposeAsync();
    }
}

using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>Caller to charger and back, with 20 chargers that answer at once.</summary>
static class RoundTrip
{
    const int Chargers = 20;

    public static async Task RunAsync(Report report, string data)
    {
        await using var relay = await Child.RelayAsync();
        await using var gateway = await Child.GatewayAsync(data);
        var bots = new List<Bot>();
        for (var i = 0; i < Chargers; i++)
        {
            bots.Add(await Bot.ConnectAsync(new Uri(relay.WebSocketUrl, $"/OCPP/bot{i}")));
            bots.Add(await Bot.ConnectAsync(new Uri(gateway.WebSocketUrl, $"/OCPP/bot{i}")));
        }

        await Task.Delay(500);
        foreach (var callers in new[] { 1, 8, 64 })
        {
            var figures = await Callers.CompareAsync(
                new Callers(relay.Url, callers, round => $"/relay/bot{round % Chargers}"),
                new Callers(gateway.Url, callers, round => $"/API/UnlockConnector/bot{round % Chargers}/1"),
                new Callers(
                    gateway.Url,
                    callers,
                    round => $"/v1/chargers/bot{round % Chargers}/commands/unlock-connector",
                    HttpMethod.Post,
                    """{"connector":1}"""));
            Add(report, $"/API/UnlockConnector, {callers} callers", figures[1], figures[0]);
            Add(report, $"/v1 unlock-connector, {callers} callers", figures[2], figures[0]);
        }

        foreach (var bot in bots) await bot.DisposeAsync();
    }

    static void Add(Report report, string what, Figures full, Figures bare)
    {
        report.Add(
            what + ", calls/s", Report.Number(full.PerSecond), Report.Number(bare.PerSecond), Report.Percent(full.PerSecond, bare.PerSecond), "≥ 70 %");
        report.Add("… median, ms", Report.Number(full.Middle), Report.Number(bare.Middle), Report.Times(full.Middle, bare.Middle), "≤ 1.5 ×");
        report.Add("… 99th percentile, ms", Report.Number(full.P99), Report.Number(bare.P99), Report.Times(full.P99, bare.P99), "≤ 1.5 ×");
        report.Add("… errors", $"{full.Errors}", $"{bare.Errors}", "", "0");
    }
}

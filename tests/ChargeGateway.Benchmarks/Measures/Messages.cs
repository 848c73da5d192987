using System.Diagnostics;
using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>Messages from chargers over 200 lines, storage and events on, against a relay that echoes the same bytes.</summary>
static class Messages
{
    const int Lines = 200;
    static readonly string[] Phases = ["L1", "L2", "L3"];
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(Report report, string data)
    {
        foreach (var (name, payload) in new (string, Func<int, string>)[]
        {
            ("Heartbeat", _ => "{}"),
            ("StatusNotification", _ => """{"connectorId":1,"errorCode":"NoError","status":"Charging"}"""),
            ("MeterValues", MeterValues),
        })
        {
            double bare, full;
            await using (var relay = await Child.RelayAsync()) bare = await RateAsync(relay, "/ECHO", name, payload);
            await using (var gateway = await Child.GatewayAsync(data)) full = await RateAsync(gateway, "/OCPP", name, payload);
            report.Add($"{name} from {Lines} chargers, messages/s", Report.Number(full), Report.Number(bare), Report.Percent(full, bare), "≥ 50 %");
        }
    }

    static async Task<double> RateAsync(Child server, string path, string action, Func<int, string> payload)
    {
        var bots = await Task.WhenAll(Enumerable.Range(0, Lines).Select(number => Bot.ConnectAsync(new Uri(server.WebSocketUrl, $"{path}/m{number}"), answers: false)));
        await CountAsync(bots, action, payload, WarmUp);
        var rate = await CountAsync(bots, action, payload, Length);
        foreach (var bot in bots) await bot.DisposeAsync();
        return rate;
    }

    static async Task<double> CountAsync(Bot[] bots, string action, Func<int, string> payload, TimeSpan length)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(bots.Select(bot => Task.Run(async () =>
        {
            var buffer = new byte[16 * 1024];
            var count = 0;
            while (clock.Elapsed < length)
            {
                await bot.SayAsync($"[2,\"{count}\",\"{action}\",{payload(count)}]");
                await bot.HearAsync(buffer);
                count++;
            }

            return count;
        })));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    static string MeterValues(int round)
    {
        var at = DateTimeOffset.UtcNow.ToString("o");
        string Phased(string measurand, string unit, int value) =>
            string.Join(',', Phases.Select(phase => $$"""{"value":"{{value + round % 7}}.1","measurand":"{{measurand}}","unit":"{{unit}}","phase":"{{phase}}"}"""));
        return $$"""
            {"connectorId":1,"meterValue":[{"timestamp":"{{at}}","sampledValue":[{"value":"{{round}}","measurand":"Energy.Active.Import.Register","unit":"Wh"},
            {{Phased("Current.Import", "A", 16)}},{{Phased("Voltage", "V", 230)}},{"value":"11000","measurand":"Power.Active.Import","unit":"W"}]}]}
            """;
    }
}

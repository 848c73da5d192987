using System.Diagnostics;
using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>Messages from chargers over 200 lines, storage and events on, against a relay that echoes the same bytes.</summary>
static class Messages
{
    const int Lines = 200;
    const int Turns = 5;
    static readonly string[] Phases = ["L1", "L2", "L3"];
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(Report report, string data)
    {
        foreach (var (name, payload) in new (string, Func<int, string>)[]
        {
            ("Heartbeat", _ => "{}"),
            ("StatusNotification", _ => """{"connectorId":1,"errorCode":"NoError","status":"Charging"}"""),
            ("MeterValues", MeterValues),
        })
        {
            await using var relay = await Child.RelayAsync();
            await using var gateway = await Child.GatewayAsync(data);
            var (bare, full) = await CompareAsync(new Uri(relay.WebSocketUrl, "/ECHO/"), new Uri(gateway.WebSocketUrl, "/OCPP/"), name, payload);
            report.Add($"{name} from {Lines} chargers, messages/s", Report.Number(full), Report.Number(bare), Report.Percent(full, bare), "≥ 50 %");
        }
    }

    /// <summary>In turns, so that what else the machine does meanwhile falls on both alike; the median of the turns counts.</summary>
    static async Task<(double Bare, double Full)> CompareAsync(Uri bare, Uri full, string action, Func<int, string> payload)
    {
        var lines = new[] { await ConnectAsync(bare), await ConnectAsync(full) };
        var rates = new[] { new List<double>(), new List<double>() };
        for (var one = 0; one < lines.Length; one++) await CountAsync(lines[one], action, payload, WarmUp);
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var one = 0; one < lines.Length; one++) rates[one].Add(await CountAsync(lines[one], action, payload, Turn));
        }

        foreach (var bot in lines.SelectMany(bots => bots)) await bot.DisposeAsync();
        return (rates[0].Order().ElementAt(Turns / 2), rates[1].Order().ElementAt(Turns / 2));
    }

    static Task<Bot[]> ConnectAsync(Uri server) =>
        Task.WhenAll(Enumerable.Range(0, Lines).Select(number => Bot.ConnectAsync(new Uri(server, $"m{number}"), answers: false)));

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

    /// <summary>Eight measurands, two of them on three phases.</summary>
    static string MeterValues(int round)
    {
        var at = DateTimeOffset.UtcNow.ToString("o");
        string[] values =
        [
            Value("Energy.Active.Import.Register", "Wh", round),
            Value("Power.Active.Import", "W", 11_000 + round % 7),
            .. Phases.Select(phase => Value("Current.Import", "A", 16 + round % 7, phase)),
            .. Phases.Select(phase => Value("Voltage", "V", 230 + round % 7, phase)),
            Value("Current.Offered", "A", 16),
            Value("Power.Offered", "W", 11_040),
            Value("SoC", "Percent", round % 100),
            Value("Temperature", "Celsius", 40 + round % 7),
        ];
        return $$"""{"connectorId":1,"meterValue":[{"timestamp":"{{at}}","sampledValue":[{{string.Join(',', values)}}]}]}""";
    }

    static string Value(string measurand, string unit, int value, string? phase = null)
    {
        var where = phase is null ? "" : $",\"phase\":\"{phase}\"";
        return $$"""{"value":"{{value}}.1","measurand":"{{measurand}}","unit":"{{unit}}"{{where}}}""";
    }
}

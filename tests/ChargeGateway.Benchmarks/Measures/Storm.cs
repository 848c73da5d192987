using System.Diagnostics;
using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>5,000 chargers connect, boot and report at once.</summary>
static class Storm
{
    const int Chargers = 5000;

    public static async Task RunAsync(Report report, string data)
    {
        await using var gateway = await Child.GatewayAsync(data);
        using var watch = new StatusWatch(gateway.Url);
        var clock = Stopwatch.StartNew();
        var bots = await Task.WhenAll(Enumerable.Range(0, Chargers).Select(number => BootAsync(gateway.WebSocketUrl, number)));
        var took = clock.Elapsed;
        var answers = watch.End();
        report.Add($"{Chargers} chargers connect, boot and report: all accepted after, s", Report.Number(took.TotalSeconds));
        report.Add($"… slowest of {answers.Count} answers of /API/Status meanwhile, ms", Report.Number(answers[^1]), target: "< 100");
        report.Add("… their median, ms", Report.Number(answers[answers.Count / 2]));
        foreach (var bot in bots) await bot.DisposeAsync();
    }

    static async Task<Bot> BootAsync(Uri server, int number)
    {
        var bot = await Bot.ConnectAsync(new Uri(server, $"/OCPP/storm{number}"), answers: false);
        var buffer = new byte[4096];
        await bot.SayAsync("""[2,"b","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]""");
        await bot.HearAsync(buffer);
        await bot.SayAsync("""[2,"s","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]""");
        await bot.HearAsync(buffer);
        return bot;
    }
}

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
        using var http = new HttpClient { BaseAddress = gateway.Url, DefaultRequestHeaders = { { "X-API-Key", "bench" } } };
        using var over = new CancellationTokenSource();
        var watching = WatchAsync(http, over.Token);
        var clock = Stopwatch.StartNew();
        var bots = await Task.WhenAll(Enumerable.Range(0, Chargers).Select(number => BootAsync(gateway.WebSocketUrl, number)));
        var took = clock.Elapsed;
        await over.CancelAsync();
        var slowest = await watching;
        report.Add($"{Chargers} chargers connect, boot and report: all accepted after, s", Report.Number(took.TotalSeconds));
        report.Add("… slowest /API/Status meanwhile, ms", Report.Number(slowest), target: "< 100");
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

    static async Task<double> WatchAsync(HttpClient http, CancellationToken ct)
    {
        var slowest = 0d;
        while (!ct.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            await http.GetByteArrayAsync("/API/Status", CancellationToken.None);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            await Task.Delay(20, CancellationToken.None);
        }

        return slowest;
    }
}

using System.Diagnostics;
using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>5,000 chargers connect, boot and report at once; the relay only gives back what they say.</summary>
static class Storm
{
    const int Chargers = 5000;

    public static async Task RunAsync(Report report, string data)
    {
        var (bareTook, bare) = await MeetAsync(await Child.RelayAsync(), "/ECHO", "/bytes");
        var (took, answers) = await MeetAsync(await Child.GatewayAsync(data), "/OCPP", "/API/Status");
        report.Add(
            $"{Chargers} chargers connect, boot and report: all accepted after, s", Report.Number(took.TotalSeconds), Report.Number(bareTook.TotalSeconds));
        report.Add($"… slowest of {answers.Count} answers of /API/Status meanwhile, ms", Report.Number(answers[^1]), Report.Number(bare[^1]), target: "< 100");
        report.Add("… their median, ms", Report.Number(answers[answers.Count / 2]), Report.Number(bare[bare.Count / 2]));
    }

    static async Task<(TimeSpan Took, IReadOnlyList<double> Answers)> MeetAsync(Child server, string chargers, string asked)
    {
        await using (server)
        {
            using var watch = new StatusWatch(server.Url, asked);
            var clock = Stopwatch.StartNew();
            var bots = await Task.WhenAll(Enumerable.Range(0, Chargers).Select(number => BootAsync(server.WebSocketUrl, chargers, number)));
            var took = clock.Elapsed;
            var answers = watch.End();
            foreach (var bot in bots) await bot.DisposeAsync();
            return (took, answers);
        }
    }

    static async Task<Bot> BootAsync(Uri server, string path, int number)
    {
        var bot = await Bot.ConnectAsync(new Uri(server, $"{path}/storm{number}"), answers: false);
        var buffer = new byte[4096];
        await bot.SayAsync("""[2,"b","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]""");
        await bot.HearAsync(buffer);
        await bot.SayAsync("""[2,"s","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]""");
        await bot.HearAsync(buffer);
        return bot;
    }
}

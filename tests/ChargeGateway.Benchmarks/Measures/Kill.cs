using System.Globalization;
using System.Text.Json;
using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>Charges that were answered before the gateway was killed: each must still have its number afterwards.</summary>
static class Kill
{
    const int Lines = 200;
    static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(Report report, string data)
    {
        var answered = new Dictionary<string, int>[Lines];
        await using (var gateway = await Child.GatewayAsync(data))
        {
            var starting = Enumerable.Range(0, Lines).Select(async line => answered[line] = await StartUntilKilledAsync(gateway, line)).ToArray();
            await Task.Delay(Length);
            gateway.Kill();
            await Task.WhenAll(starting);
        }

        await using var again = await Child.GatewayAsync(data);
        var lost = await Task.WhenAll(Enumerable.Range(0, Lines).Select(line => LostAsync(again, line, answered[line])));
        var all = answered.Sum(line => line.Count);
        report.Add($"Charges answered before a kill -9 ({Lines} lines), lost", Report.Count(lost.Sum()), target: "0 of " + Report.Count(all));
        report.Add("… charges begun per second, each on disk before its answer", Report.Number(all / Length.TotalSeconds));
    }

    static async Task<Dictionary<string, int>> StartUntilKilledAsync(Child gateway, int line)
    {
        await using var bot = await ConnectAsync(gateway, line);
        var numbers = new Dictionary<string, int>();
        var buffer = new byte[4096];
        try
        {
            for (var round = 0; ; round++)
            {
                var report = Start(round);
                numbers[report] = await NumberAsync(bot, report, round, buffer);
            }
        }
        catch (Exception over) when (over is System.Net.WebSockets.WebSocketException or OperationCanceledException)
        {
            return numbers;
        }
    }

    static async Task<int> LostAsync(Child gateway, int line, Dictionary<string, int> answered)
    {
        await using var bot = await ConnectAsync(gateway, line);
        var (lost, round, buffer) = (0, 0, new byte[4096]);
        foreach (var (report, number) in answered)
        {
            if (await NumberAsync(bot, report, round++, buffer) != number) lost++;
        }

        return lost;
    }

    static Task<Bot> ConnectAsync(Child gateway, int line) => Bot.ConnectAsync(new Uri(gateway.WebSocketUrl, $"/OCPP/kill{line}"), answers: false);

    static string Start(int round)
    {
        var at = DateTimeOffset.UtcNow.AddMinutes(round).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return $$"""{"connectorId":1,"idTag":"kill","meterStart":{{round}},"timestamp":"{{at}}"}""";
    }

    static async Task<int> NumberAsync(Bot bot, string report, int round, byte[] buffer)
    {
        await bot.SayAsync($"[2,\"{round}\",\"StartTransaction\",{report}]");
        var length = await bot.HearAsync(buffer);
        using var answer = JsonDocument.Parse(buffer.AsMemory(0, length));
        return answer.RootElement[2].GetProperty("transactionId").GetInt32();
    }
}

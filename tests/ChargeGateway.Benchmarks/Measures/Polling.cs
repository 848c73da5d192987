using System.Text.Json;
using ChargeGateway.Benchmarks.Load;
using ChargeGateway.Simulator.Lektrico;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>The processor time that many polled boxes cost.</summary>
static class Polling
{
    const int Boxes = 500;
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    static readonly TimeSpan Length = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(Report report, string data)
    {
        var boxes = await Task.WhenAll(Enumerable.Range(0, Boxes).Select(number =>
            VirtualLektrico.StartAsync(new LektricoOptions { SerialNumber = 500_000 + number })));
        foreach (var box in boxes) box.Box.PlugIn();
        var chargers = boxes.Select((box, number) => new
        {
            Id = $"box{number}",
            Driver = "lektrico",
            Address = box.Address.ToString(),
            PollInterval = "00:00:02",
        });
        await File.WriteAllTextAsync(
            Path.Combine(data, "appsettings.json"), JsonSerializer.Serialize(new { Gateway = new { Chargers = chargers } }));
        await using (var gateway = await Child.GatewayAsync(data))
        {
            await Task.Delay(WarmUp);
            var before = gateway.Processor;
            await Task.Delay(Length);
            var share = (gateway.Processor - before) / Length;
            report.Add($"{Boxes} Lektrico boxes polled every 2 s, share of one core", Report.Percent(share, 1));
        }

        await Task.WhenAll(boxes.Select(box => box.DisposeAsync().AsTask()));
    }
}

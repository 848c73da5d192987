using System.Diagnostics;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

[Collection(SamplesCollection.Name)]
public sealed class PythonTests(DemoFixture demo)
{
    static readonly string Script = Repository.PathOf("samples/python/chargegateway.py");

    Dictionary<string, string> Settings => new() { ["CHARGEGATEWAY_URL"] = demo.Address, ["CHARGEGATEWAY_KEY"] = "demo" };

    [NeedsFact("python3")]
    public async Task The_script_lists_limits_and_clears()
    {
        var listed = await RunAsync("list");
        listed.Code.ShouldBe(0, listed.Error);
        listed.Output.ShouldContain("garage: online, ChargeGateway Wall 11");

        (await RunAsync("limit", "garage", "9.5", "--expires-in", "60")).Output.ShouldBe("Accepted\n");
        (await demo.LimitAsync("garage", 1)).ShouldBe(9.5m);
        (await RunAsync("list")).Output.ShouldContain("limit 9.5 A");
        (await RunAsync("clear", "garage")).Output.ShouldBe("Accepted\n");
        (await demo.LimitAsync("garage", 1)).ShouldBeNull();
    }

    [NeedsFact("python3")]
    public async Task What_is_refused_fails_the_script_and_says_why()
    {
        var refused = await RunAsync("clear", "nobody");
        refused.Code.ShouldBe(1);
        refused.Error.ShouldStartWith("404: ");
        refused.Error.ShouldContain("There is no charger nobody");
    }

    [NeedsFact("python3")]
    public async Task Events_are_followed()
    {
        var start = new ProcessStartInfo("python3", [Script, "events", "--charger", "garage"]) { RedirectStandardOutput = true };
        foreach (var (name, value) in Settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            string? line;
            do line = await process.StandardOutput.ReadLineAsync(Until.Soon);
            while (line?.StartsWith("meter.values {", StringComparison.Ordinal) is false);
            line.ShouldNotBeNull().ShouldContain("\"garage\"");
        }
        finally
        {
            process.Kill();
        }
    }

    Task<Tool> RunAsync(params string[] arguments) => Tool.RunAsync("python3", [Script, .. arguments], Settings);
}

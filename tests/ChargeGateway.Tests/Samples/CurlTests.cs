using System.Diagnostics;
using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

[Collection(SamplesCollection.Name)]
public sealed class CurlTests(DemoFixture demo)
{
    static readonly string Script = Repository.PathOf("samples/curl/chargers.sh");

    Dictionary<string, string> Settings => new() { ["GATEWAY"] = demo.Address, ["KEY"] = "demo" };

    [NeedsFact("bash", "curl")]
    public async Task The_script_lists_limits_clears_starts_and_stops()
    {
        var listed = JsonElement.Parse((await RunAsync("list")).Output);
        listed.EnumerateArray().Select(charger => charger.GetProperty("id").GetString()).ShouldContain("garage");
        JsonElement.Parse((await RunAsync("show", "garage")).Output).GetProperty("online").GetBoolean().ShouldBeTrue();

        (await RunAsync("limit", "garage", "1", "9")).ShouldBeAccepted();
        (await demo.LimitAsync("garage", 1)).ShouldBe(9);
        (await RunAsync("clear", "garage", "1")).ShouldBeAccepted();
        (await demo.LimitAsync("garage", 1)).ShouldBeNull();

        (await RunAsync("start", "cfos-E1", "1", "04A1B2C3")).ShouldBeAccepted();
        await Until.TrueAsync(async () => (await demo.ConnectorAsync("cfos-E1", 1))?.GetProperty("session").ValueKind == JsonValueKind.Object);
        (await RunAsync("stop", "cfos-E1", "1")).ShouldBeAccepted();
    }

    [NeedsFact("bash", "curl")]
    public async Task What_is_refused_fails_the_script_and_says_why()
    {
        var refused = await RunAsync("limit", "nobody", "1", "9");
        refused.Code.ShouldBe(22);
        refused.Output.ShouldContain("There is no charger nobody");

        var help = await RunAsync();
        help.Code.ShouldBe(2);
        help.Error.ShouldContain("chargers.sh limit <charger> <connector> <ampere> [seconds]");
    }

    [NeedsFact("bash", "curl")]
    public async Task Events_of_a_charger_are_followed()
    {
        var start = new ProcessStartInfo("bash", [Script, "events", "garage"]) { RedirectStandardOutput = true };
        foreach (var (name, value) in Settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            string? line;
            do line = await process.StandardOutput.ReadLineAsync(Until.Soon);
            while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal));
            line.ShouldNotBeNull().ShouldContain("garage");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    Task<Tool> RunAsync(params string[] arguments) => Tool.RunAsync("bash", [Script, .. arguments], Settings);
}

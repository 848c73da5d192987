namespace ChargeGateway.Tests.Hosting;

public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_is_one_line_with_its_caller_and_its_charger_and_without_its_query()
    {
        var lines = await LogAsync(
            "Warning",
            async gateway =>
            {
                (await gateway.AskAsync("/API/UnlockConnector/cp16/1?token=query-secret")).ShouldSay("Unlocked");
                (await gateway.AskAsync("/API/Status", key: "wrong-secret")).ShouldBeEmpty(401);
                (await gateway.AskAsync("/API/Reset/a%0D%0AFORGED%20LINE")).ShouldBeEmpty(404);
            });

        lines.Count.ShouldBe(3);
        lines[0].ShouldMatch(" GET /API/UnlockConnector/cp16/1 200 [0-9.]+ ms key test charger cp16$");
        lines[1].ShouldMatch(" GET /API/Status 401 [0-9.]+ ms key - charger -$");
        lines[2].ShouldMatch(" GET /API/Reset/a%0D%0AFORGED%20LINE 404 [0-9.]+ ms key test charger -$");
    }

    [Fact]
    public async Task No_key_is_logged_even_when_everything_is()
    {
        var lines = await LogAsync(
            "Verbose",
            async gateway =>
            {
                (await gateway.AskAsync("/API/Status")).Status.ShouldBe(200);
                (await gateway.AskAsync("/API/Status", key: "wrong-secret")).ShouldBeEmpty(401);
            });

        lines.Count.ShouldBeGreaterThan(10);
        lines.ShouldNotContain(line => line.Contains("wrong-secret", StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.Contains(RunningGateway.Key, StringComparison.Ordinal));
    }

    static async Task<IReadOnlyList<string>> LogAsync(string frameworkLevel, Func<RunningGateway, Task> requests)
    {
        var folder = Directory.CreateTempSubdirectory("gateway-log-");
        var file = Path.Combine(folder.FullName, "log.txt");
        await using (var gateway = await RunningGateway.StartAsync(
            "--Serilog:MinimumLevel:Default=Information",
            "--Serilog:MinimumLevel:Override:Microsoft=" + frameworkLevel,
            "--Serilog:MinimumLevel:Override:ChargeGateway.Storage=Fatal",
            "--Serilog:WriteTo:0:Name=File",
            "--Serilog:WriteTo:0:Args:path=" + file))
        {
            gateway.Connect("cp16");
            await requests(gateway);
        }

        var lines = await File.ReadAllLinesAsync(file);
        folder.Delete(recursive: true);
        return lines;
    }
}

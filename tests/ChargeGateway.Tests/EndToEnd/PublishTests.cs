using System.Diagnostics;
using System.Net;
using ChargeGateway.Hosting;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>
/// The service as it is installed: published to a folder, started from there by its own name as a user who may write nowhere but into the data
/// directory, which is what the container, the systemd unit and the README promise.
/// </summary>
public sealed class PublishTests : IDisposable
{
    const int Nobody = 65_534;
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chargegateway-publish-");

    public void Dispose() => folder.Delete(recursive: true);

    [RootFact]
    public async Task It_runs_as_nobody_from_a_directory_that_cannot_be_written()
    {
        var app = await PublishAsync();
        var data = folder.CreateSubdirectory("data");
        var prepare = $"chmod a+rx '{folder.FullName}' && chmod -R a+rX,a-w '{app}' && chown {Nobody} '{data.FullName}'";
        (await Tool.RunAsync("sh", ["-c", prepare])).Code.ShouldBe(0);
        (await AsNobody(app, "sh", "-c", "touch here 2>/dev/null || echo refused")).Output.ShouldBe("refused\n", "the working directory is read-only");

        await using (var gateway = await GatewayProcess.StartAsync(Start(app, data.FullName)))
        {
            using var http = new HttpClient { BaseAddress = gateway.Url };
            (await http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await http.GetAsync("/swagger/index.html")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await http.GetAsync("/v1/chargers")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            var healthy = await AsNobody(app, "./chargegateway", "--healthcheck", $"--Urls={gateway.Url}");
            (healthy.Code, healthy.Error).ShouldBe((0, ""));
            (await AsNobody(app, "./ChargeGateway.Simulator", "--help")).Output.ShouldContain("lektrico", customMessage: "virtual chargers are there too");

            await gateway.TerminateAsync();
            (await gateway.ExitCodeAsync()).ShouldBe(0);
            var printed = await gateway.Output;
            printed.ShouldContain("X-API-Key: ", customMessage: "the first start makes a key");
            printed.ShouldNotContain("Exception");
        }

        data.EnumerateFiles().ShouldNotBeEmpty();
        Directory.EnumerateFileSystemEntries(app).Select(Path.GetFileName).ShouldNotContain("data");
    }

    /// <summary>What was built for the tests is published without being built again, by no process that stays and keeps what it prints open.</summary>
    async Task<string> PublishAsync()
    {
        var app = Path.Combine(folder.FullName, "app");
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var published = await Tool.RunAsync(
            "dotnet",
            ["publish", Repository.PathOf("src/ChargeGateway"), "--no-build", "-c", configuration, "-o", app, "-v", "q", "--nologo", "-nodeReuse:false"]);
        published.Code.ShouldBe(0, published.Output + published.Error);
        File.Exists(Path.Combine(app, typeof(GatewayHost).Assembly.GetName().Name + ".dll")).ShouldBeTrue();
        return app;
    }

    static ProcessStartInfo Start(string app, string data)
    {
        var start = new ProcessStartInfo("setpriv", [.. Privileges, "./chargegateway", "--Urls=http://127.0.0.1:0"]) { WorkingDirectory = app };
        start.Environment["Gateway__DataDirectory"] = data;
        Restrict(start);
        return start;
    }

    static Task<Tool> AsNobody(string app, params string[] command) =>
        Tool.RunAsync("sh", ["-c", "cd \"$0\" && exec setpriv " + string.Join(' ', Privileges) + " \"$@\"", app, .. command]);

    static string[] Privileges => [$"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--no-new-privs"];

    /// <summary>As in the container: no diagnostics, no home.</summary>
    static void Restrict(ProcessStartInfo start)
    {
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["HOME"] = "/nonexistent";
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ChargeGateway.Hosting;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>The gateway as a process of its own, which can be told to stop and can be killed.</summary>
sealed partial class GatewayProcess : IAsyncDisposable
{
    readonly Process process;

    GatewayProcess(Process process, Uri url)
    {
        (this.process, Url) = (process, url);
        Output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    public Uri Url { get; }

    /// <summary>All that it printed after it began to listen; ends with it.</summary>
    public Task<string> Output { get; }

    public static Task<GatewayProcess> StartAsync(string dataDirectory, params string[] settings) =>
        StartAsync(new ProcessStartInfo(
            "dotnet",
            [
                typeof(GatewayHost).Assembly.Location,
                "--Urls=http://127.0.0.1:0",
                "--Gateway:DataDirectory=" + dataDirectory,
                "--Gateway:ApiKeys:0:Name=test",
                "--Gateway:ApiKeys:0:Key=test-key",
                "--Gateway:ApiKeys:0:Role=Admin",
                .. settings,
            ])
        {
            WorkingDirectory = dataDirectory,
        });

    /// <summary>Starts it as told and waits until it listens.</summary>
    public static async Task<GatewayProcess> StartAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match) return new GatewayProcess(process, new Uri(match.Groups[1].Value));
        }

        throw new InvalidOperationException("the gateway ended before it listened");
    }

    /// <summary>As <c>docker stop</c> and systemd do it: SIGTERM.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {process.Id}")]);
        await kill.WaitForExitAsync();
        kill.ExitCode.ShouldBe(0);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await process.WaitForExitAsync(Until.Soon);
        return process.ExitCode;
    }

    /// <summary>As <c>kill -9</c>: the process has no chance to do anything.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    [GeneratedRegex("listening on: (http://[^ ]+)")]
    private static partial Regex Listening();
}

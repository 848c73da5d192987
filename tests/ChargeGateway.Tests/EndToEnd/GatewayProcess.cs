using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>The gateway as a process of its own, which can be killed.</summary>
sealed partial class GatewayProcess : IAsyncDisposable
{
    readonly Process process;

    GatewayProcess(Process process, Uri url) => (this.process, Url) = (process, url);

    public Uri Url { get; }

    public static async Task<GatewayProcess> StartAsync(string dataDirectory, params string[] settings)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "ChargeGateway.dll"),
                "--Urls=http://127.0.0.1:0",
                "--Gateway:DataDirectory=" + dataDirectory,
                "--Gateway:ApiKeys:0:Name=test",
                "--Gateway:ApiKeys:0:Key=test-key",
                "--Gateway:ApiKeys:0:Role=Admin",
                .. settings,
            ])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = dataDirectory,
        };
        var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new GatewayProcess(process, new Uri(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException("the gateway ended before it listened");
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

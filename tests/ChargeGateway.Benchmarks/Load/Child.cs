using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChargeGateway.Benchmarks.Load;

/// <summary>A server under measurement, in a process of its own.</summary>
sealed partial class Child : IAsyncDisposable
{
    readonly Process process;

    Child(Process process, Uri url, TimeSpan started) => (this.process, Url, Started) = (process, url, started);

    public Uri Url { get; }

    public Uri WebSocketUrl => new UriBuilder(Url) { Scheme = "ws" }.Uri;

    /// <summary>How long it took from the start of the process until it listened.</summary>
    public TimeSpan Started { get; }

    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The resident memory, bytes.</summary>
    public long Memory
    {
        get
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").First(text => text.StartsWith("VmRSS", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
    }

    /// <summary>Starts a gateway; an appsettings.json in its data directory counts.</summary>
    public static async Task<Child> GatewayAsync(string dataDirectory, params string[] settings) => await StartAsync(
        dataDirectory,
        [
            Path.Combine(await Publication.FolderAsync(), "chargegateway.dll"),
            "--Urls=http://127.0.0.1:0",
            "--Gateway:DataDirectory=" + dataDirectory,
            "--Gateway:ApiKeys:0:Name=bench",
            "--Gateway:ApiKeys:0:Key=bench",
            "--Gateway:ApiKeys:0:Role=Admin",
            "--Gateway:ConcurrentCommands=1000",
            "--Ocpp:UnknownChargers=Accept",
            "--Ocpp:UnknownTags=Accept",
            "--Serilog:MinimumLevel:Default=Warning",
            .. settings,
        ]);

    public static Task<Child> RelayAsync() => StartAsync(
        Path.GetTempPath(), [Path.Combine(AppContext.BaseDirectory, "ChargeGateway.Benchmarks.dll"), "relay"]);

    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    static async Task<Child> StartAsync(string directory, IEnumerable<string> arguments)
    {
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = directory,
            Environment = { ["DOTNET_gcServer"] = "0", ["DOTNET_GCgen0size"] = "0x2000000" }, // as in the container, for both
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is not { Success: true } match) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new Child(process, new Uri(match.Groups[1].Value), clock.Elapsed);
        }

        throw new InvalidOperationException("the server ended before it listened");
    }

    [GeneratedRegex("listening on: (http://[^ ]+)")]
    private static partial Regex Listening();
}

using System.Diagnostics;
using System.Globalization;
using ChargeGateway.Simulator.Demo;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Containers;

/// <summary>The virtual chargers as a program of their own.</summary>
sealed class SimulatorProcess : IAsyncDisposable
{
    readonly Process process;

    SimulatorProcess(Process process) => this.process = process;

    public static SimulatorProcess Start(IEnumerable<string> arguments, string key)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DemoFleet).Assembly.Location, .. arguments]);
        start.Environment["CHARGEGATEWAY_KEY"] = key;
        return new SimulatorProcess(Process.Start(start)!);
    }

    /// <summary>Tells it to stop as <c>docker stop</c> does.</summary>
    public async Task<int> StopAsync()
    {
        (await Tool.RunAsync("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {process.Id}")])).Code.ShouldBe(0);
        await process.WaitForExitAsync(Until.Soon);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}

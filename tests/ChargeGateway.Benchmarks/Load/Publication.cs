using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ChargeGateway.Benchmarks.Load;

/// <summary>The gateway as it is deployed: compiled ahead for this machine. Published once for all measurements.</summary>
static class Publication
{
    static readonly Lazy<Task<string>> Made = new(MakeAsync);

    /// <summary>The folder that it is in.</summary>
    public static Task<string> FolderAsync() => Made.Value;

    static async Task<string> MakeAsync()
    {
        var project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/ChargeGateway"));
        var folder = Path.Combine(Path.GetTempPath(), "chargegateway-bench-published");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        string[] arguments =
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", folder,
            "-p:RunAnalyzers=false", "-v", "quiet",
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException("the gateway could not be published: " + said);
    }
}

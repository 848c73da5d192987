using System.Diagnostics;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>The size of what is deployed.</summary>
static class Published
{
    public static async Task RunAsync(Report report, string data)
    {
        var project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/ChargeGateway"));
        var output = Path.Combine(data, "published");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        })!;
        await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0) throw new InvalidOperationException("the gateway could not be published");
        var files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        report.Add("Published output, MB", Report.Number(files.Sum(file => file.Length) / 1e6));
    }
}

using ChargeGateway.Benchmarks.Load;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>The size of what is deployed.</summary>
static class Published
{
    public static async Task RunAsync(Report report, string data)
    {
        var files = new DirectoryInfo(await Publication.FolderAsync()).GetFiles("*", SearchOption.AllDirectories);
        report.Add("Published output, MB", Report.Number(files.Sum(file => file.Length) / 1e6));
    }
}

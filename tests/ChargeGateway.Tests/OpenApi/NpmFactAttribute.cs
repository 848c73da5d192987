namespace ChargeGateway.Tests.OpenApi;

/// <summary>A test that needs node and npm; skipped where they are not installed.</summary>
public sealed class NpmFactAttribute : FactAttribute
{
    static readonly bool IsThere = Has("node") && Has("npm");

    public NpmFactAttribute()
    {
        if (!IsThere) Skip = "node and npm are not installed";
    }

    static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe"))));
}

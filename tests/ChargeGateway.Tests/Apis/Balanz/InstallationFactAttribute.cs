using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>A test that needs the files of a real installation of balanz (<c>shared/fixtures/balanz-model</c>) and is skipped without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class InstallationFactAttribute : FactAttribute
{
    public InstallationFactAttribute() =>
        Skip = Folder is null ? "The files of a real installation (shared/fixtures/balanz-model) are not on this machine." : null;

    public static string? Folder { get; } =
        SchemaFolder.Root is { } schemas && Directory.Exists(Beside(schemas)) ? Beside(schemas) : null;

    static string Beside(string schemas) => Path.GetFullPath(Path.Combine(schemas, "..", "fixtures", "balanz-model"));
}

namespace ChargeGateway.Tests.Schemas;

/// <summary>
/// Where the JSON schemas of the Open Charge Alliance lie: <c>shared/ocpp-schemas/{version}</c> beside or above the working copy.
/// They are not part of this repository; without them the tests that need them are skipped and say so.
/// </summary>
static class SchemaFolder
{
    public static string? Root { get; } = Find();

    public static string? SkipReason =>
        Root is null ? "The OCPP JSON schemas (shared/ocpp-schemas) are not on this machine: nothing was compared with them." : null;

    static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "ocpp-schemas");
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }
}

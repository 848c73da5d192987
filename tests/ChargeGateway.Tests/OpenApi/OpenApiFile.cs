namespace ChargeGateway.Tests.OpenApi;

/// <summary>Where the committed OpenAPI document is.</summary>
static class OpenApiFile
{
    /// <summary>Its path, found by walking up from the tests.</summary>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChargeGateway.sln"))) return Path.Combine(folder.FullName, "openapi", "chargegateway.v1.json");
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}

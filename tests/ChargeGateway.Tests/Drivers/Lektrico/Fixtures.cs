using System.Text.Json;

namespace ChargeGateway.Tests.Drivers.Lektrico;

/// <summary>
/// Where answers recorded from real boxes lie: <c>shared/fixtures</c> beside or above the working copy. They are not part of this repository.
/// </summary>
static class Fixtures
{
    public static string? Root { get; } = Find();

    public static JsonElement Read(string folder, string file) => JsonElement.Parse(File.ReadAllText(Path.Combine(Root!, folder, file)));

    static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "fixtures");
            if (Directory.Exists(candidate)) return candidate;
        }

        return null;
    }
}

using System.Text.Json;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>
/// What real devices and the vendor's page said: <c>shared/fixtures</c> beside or above the working copy. Not part of this repository; without
/// it the tests that need it are skipped and say so.
/// </summary>
static class Fixtures
{
    static string? Root { get; } = Find();

    public static string? SkipReason =>
        Root is null ? "The recorded answers (shared/fixtures) are not on this machine: nothing was compared with them." : null;

    public static JsonElement Read(string path) => JsonElement.Parse(File.ReadAllText(Path.Combine(Root!, path)));

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

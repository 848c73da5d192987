using System.Text.Json;

namespace ChargeGateway.Tests.Balancing;

/// <summary>
/// What the original balanz 1.2.2 was seen to do, line by line: <c>shared/vectors</c> beside or above the working copy. They are not part of
/// this repository; without them the tests that need them are skipped and say so.
/// </summary>
static class Vectors
{
    static readonly string? Root = Find();

    public static string? SkipReason =>
        Root is null ? "The recorded balanz vectors (shared/vectors) are not on this machine: nothing was compared." : null;

    public static List<JsonElement> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Root!, name)).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line))];

    static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "vectors");
            if (File.Exists(Path.Combine(candidate, "balanz-allocation.jsonl"))) return candidate;
        }

        return null;
    }
}

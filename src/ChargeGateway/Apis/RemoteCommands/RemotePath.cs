namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>The parts of a path of this dialect as the caller sent them, so that a charger's id may hold a slash as <c>%2F</c>.</summary>
static class RemotePath
{
    /// <summary>A part by its place after <c>remote_commands</c>, from 1.</summary>
    public static string Part(HttpContext context, int place)
    {
        var segments = RawPath.Segments(context);
        var root = Array.FindIndex(segments, segment => segment.Equals(RemoteCommandRoutes.Root[1..], StringComparison.OrdinalIgnoreCase));
        return segments.ElementAtOrDefault(root + place) ?? "";
    }
}

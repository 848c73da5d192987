using System.Buffers;
using ChargeGateway.Drivers.Ocpp;

namespace ChargeGateway.Configuration;

/// <summary>What the section <c>Ocpp</c> must keep to.</summary>
static class OcppRules
{
    static readonly string[] Versions = ["2.1", "2.0.1", "1.6"];
    static readonly SearchValues<char> NotInPath = SearchValues.Create("?#{}* ");
    static readonly string[] Taken = ["/API", "/v1", "/swagger", "/openapi", "/health"];

    public static void Check(OcppOptions options)
    {
        Rule.Require(options.Paths.Count > 0, "Ocpp:Paths", "[]", "at least one prefix such as /OCPP");
        foreach (var (index, path) in options.Paths.Index())
            CheckPath($"Ocpp:Paths:{index}", path);
        Rule.Require(options.Versions.Count > 0, "Ocpp:Versions", "[]", "at least one of: " + string.Join(", ", Versions));
        foreach (var (index, version) in options.Versions.Index())
            Rule.Require(Versions.Contains(version), $"Ocpp:Versions:{index}", version, "one of: " + string.Join(", ", Versions));
        Rule.Range("Ocpp:MaxPending", options.MaxPending, 1, 10_000);
        Rule.Range("Ocpp:HeartbeatInterval", options.HeartbeatInterval, 1, 86_400);
        Rule.Range("Ocpp:PendingInterval", options.PendingInterval, 1, 86_400);
        Rule.Range("Ocpp:MaxMessageSize", options.MaxMessageSize, 1024, 16 * 1024 * 1024);
        Rule.Range("Ocpp:MaxQueuedCommands", options.MaxQueuedCommands, 1, 10_000);
        Rule.Require(
            options.PingInterval >= TimeSpan.Zero && options.PingInterval <= TimeSpan.FromDays(1),
            "Ocpp:PingInterval",
            options.PingInterval,
            "a duration from 00:00:00 (never) to one day");
        Rule.Require(
            options.PingTimeout > TimeSpan.Zero && options.PingTimeout <= TimeSpan.FromDays(1),
            "Ocpp:PingTimeout",
            options.PingTimeout,
            "a duration above zero and up to one day");
    }

    static void CheckPath(string key, string path)
    {
        Rule.Require(path.StartsWith('/') && !path.AsSpan().ContainsAny(NotInPath), key, path, "a prefix that begins with a slash, such as /OCPP");
        var first = "/" + path.Split('/')[1];
        var expected = $"a prefix outside of {string.Join(", ", Taken)}, which are the gateway's own";
        Rule.Require(!Taken.Contains(first, StringComparer.OrdinalIgnoreCase), key, path, expected);
    }
}

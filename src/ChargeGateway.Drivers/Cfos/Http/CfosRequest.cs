using System.Text.Json;

namespace ChargeGateway.Drivers.Cfos.Http;

/// <summary>A request of the HTTP API: <c>/cnf?cmd=...</c>. Its text names the command only; passwords may stand in the rest.</summary>
/// <param name="Cmd">The command.</param>
/// <param name="Answer">What it answers when it worked.</param>
/// <param name="Query">The parameters after <c>cmd</c>, in order.</param>
/// <param name="Body">What is posted; without it the request is a GET.</param>
sealed record CfosRequest(string Cmd, CfosAnswerKind Answer, IReadOnlyList<KeyValuePair<string, string>> Query, JsonElement? Body = null)
{
    /// <summary>The path and query, relative to the device's address. Brackets and commas stay as the vendor writes them.</summary>
    public string Path =>
        "cnf?cmd=" + Uri.EscapeDataString(Cmd) + string.Concat(Query.Select(p => $"&{Uri.EscapeDataString(p.Key)}={Escape(p.Value)}"));

    public override string ToString() => Cmd;

    static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%5B", "[", StringComparison.Ordinal).Replace("%5D", "]", StringComparison.Ordinal);
}

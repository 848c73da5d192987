using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Cfos.Http;

/// <summary>What a command answers: JSON, or an error.</summary>
/// <param name="Json">The answer; none for an error.</param>
/// <param name="Error">The error's text.</param>
sealed record CfosReply(JsonNode? Json, string? Error = null)
{
    public static CfosReply Ok => new(JsonValue.Create("ok"));

    public static CfosReply Fail(string error) => new(null, error);
}

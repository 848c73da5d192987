using System.Text.Json;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>What the other server said.</summary>
/// <param name="Outcome">Whether it said anything.</param>
/// <param name="Payload">The payload of its answer.</param>
readonly record struct UpstreamAnswer(UpstreamOutcome Outcome, JsonElement Payload = default)
{
    public static readonly UpstreamAnswer Lost = new(UpstreamOutcome.Lost);
    public static readonly UpstreamAnswer Refused = new(UpstreamOutcome.Refused);
}

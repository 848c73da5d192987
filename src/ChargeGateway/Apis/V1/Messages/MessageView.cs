using System.Text.Json.Nodes;

namespace ChargeGateway.Apis.V1.Messages;

/// <summary>A request on a charger's line and its answer, secrets masked.</summary>
/// <param name="At">When the request came or went.</param>
/// <param name="From">Who asked.</param>
/// <param name="Method">What was asked, in the protocol's word; empty where nobody can tell.</param>
/// <param name="Request">The request: JSON as it is, other text as text, other bytes in hexadecimal.</param>
/// <param name="Answer">The answer likewise; none while there is none.</param>
/// <param name="IsError">Whether the answer is an error.</param>
/// <param name="Took">Seconds that the answer took; none while there is none.</param>
/// <param name="Failure">Why there is no answer, where that is known.</param>
/// <param name="Deviations">What was against the protocol.</param>
sealed record MessageView(
    DateTimeOffset At,
    Asker From,
    string Method,
    JsonNode? Request,
    JsonNode? Answer,
    bool IsError,
    TimeSpan? Took,
    string? Failure,
    IReadOnlyList<string> Deviations);

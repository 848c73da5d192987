using System.Text.Json.Serialization;

namespace ChargeGateway.Core.Replies;

/// <summary>The charger's answer to a command. A refusal is an answer too.</summary>
/// <param name="Status">The charger's own word: <c>Accepted</c>, <c>Rejected</c>, <c>UnlockFailed</c> and so on.</param>
public record Reply([property: JsonPropertyOrder(-1)] string Status)
{
    /// <summary>The word of a charger that does as asked.</summary>
    public const string Accepted = "Accepted";

    /// <summary>The word of a charger that refuses.</summary>
    public const string Rejected = "Rejected";

    /// <summary>
    /// Whether the charger told the result. False for one that takes a command without answering it: the command is on its way, the status
    /// says no more than that.
    /// </summary>
    public bool ResultAvailable { get; init; } = true;
}

using System.Text.Json;

namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.Native"/>.</summary>
/// <param name="Status">The answer's own status where it has one, else <c>Accepted</c>.</param>
/// <param name="Result">The whole answer as the charger gave it.</param>
public sealed record NativeReply(string Status, JsonElement Result) : Reply(Status);

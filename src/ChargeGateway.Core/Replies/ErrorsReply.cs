namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.GetErrors"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="Active">The errors that are present, by the charger's names.</param>
/// <param name="Logged">The errors that were present since the log was last emptied, by the charger's names.</param>
public sealed record ErrorsReply(string Status, IReadOnlyList<string> Active, IReadOnlyList<string> Logged) : Reply(Status);

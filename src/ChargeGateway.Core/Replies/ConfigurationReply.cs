namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.GetConfiguration"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="Keys">The keys that the charger knows, with their values.</param>
/// <param name="UnknownKeys">The keys asked for that it does not know.</param>
public sealed record ConfigurationReply(string Status, IReadOnlyList<ConfigurationKey> Keys, IReadOnlyList<string> UnknownKeys) : Reply(Status);

namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.GetConfiguration"/>.</summary>
/// <param name="Status">The charger's own word.</param>
/// <param name="Keys">The keys that the charger knows, with their values.</param>
/// <param name="UnknownKeys">The keys asked for that it does not know.</param>
public sealed record ConfigurationReply(string Status, IReadOnlyList<ConfigurationKey> Keys, IReadOnlyList<string> UnknownKeys) : Reply(Status)
{
    /// <summary>False where the charger had not told all of its keys when the time was over.</summary>
    public bool IsComplete { get; init; } = true;
}

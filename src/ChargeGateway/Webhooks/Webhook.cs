using ChargeGateway.Events;

namespace ChargeGateway.Webhooks;

/// <summary>Somebody who wants to be told of events by HTTP.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Url">Where events are posted to.</param>
/// <param name="Name">A name for people.</param>
/// <param name="Chargers">Only events of these chargers; empty for all.</param>
/// <param name="Types">Only events of these types; empty for all.</param>
/// <param name="Enabled">Whether it is told now.</param>
/// <param name="CreatedAt">When it was made.</param>
sealed record Webhook(
    string Id, string Url, string? Name, IReadOnlyList<string> Chargers, IReadOnlyList<string> Types, bool Enabled, DateTimeOffset CreatedAt)
{
    /// <summary>What it is signed with. A secret: never logged, shown once.</summary>
    public required string Secret { get; init; }

    /// <summary>Which events it wants.</summary>
    public EventFilter Filter => new(Chargers, Types);

    /// <summary>Says nothing of the secret.</summary>
    public override string ToString() => $"{nameof(Webhook)} {Id}";
}

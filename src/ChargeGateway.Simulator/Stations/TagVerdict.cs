namespace ChargeGateway.Simulator.Stations;

/// <summary>Whether a tag may charge.</summary>
/// <param name="Status">The word for it: <c>Accepted</c>, <c>Blocked</c>, <c>Expired</c>, <c>Invalid</c> or <c>ConcurrentTx</c>.</param>
/// <param name="ParentIdTag">The group it belongs to.</param>
/// <param name="Expires">Until when the word counts.</param>
sealed record TagVerdict(string Status, string? ParentIdTag = null, DateTimeOffset? Expires = null)
{
    public static TagVerdict Accepted { get; } = new("Accepted");

    public static TagVerdict Invalid { get; } = new("Invalid");

    public bool IsAccepted => Status == "Accepted";
}

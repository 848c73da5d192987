namespace ChargeGateway.Core.Tags;

/// <summary>An id tag that may charge.</summary>
/// <param name="Id">Its id, 1 to 20 characters for OCPP 1.6; letter case does not matter (OCPP 1.6 edition 2, 7.28).</param>
/// <param name="Name">A name for people.</param>
/// <param name="Parent">The group that it belongs to.</param>
/// <param name="Expires">Until when it may charge; without it for ever.</param>
/// <param name="Blocked">Whether it may not charge now.</param>
public sealed record Tag(string Id, string? Name = null, string? Parent = null, DateTimeOffset? Expires = null, bool Blocked = false)
{
    /// <summary>The priority of its charges in load balancing, higher wins; without it the charger's counts.</summary>
    public int? Priority { get; init; }

    /// <summary>What people want to know of it.</summary>
    public string? Description { get; init; }
}

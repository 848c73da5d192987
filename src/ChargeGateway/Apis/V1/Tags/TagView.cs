namespace ChargeGateway.Apis.V1.Tags;

/// <summary>An id tag.</summary>
/// <param name="Id">Its id, in any letter case.</param>
/// <param name="Name">A name for people.</param>
/// <param name="Parent">The group that it belongs to.</param>
/// <param name="Expires">Until when it may charge; none for ever.</param>
/// <param name="Blocked">Whether it may not charge now.</param>
/// <param name="Priority">The priority of its charges in load balancing, higher wins; none where the charger's counts.</param>
/// <param name="Description">What people want to know of it.</param>
/// <param name="Configured">Whether it stands in the configuration file and can only be changed there.</param>
sealed record TagView(
    string Id, string? Name, string? Parent, DateTimeOffset? Expires, bool Blocked, int? Priority, string? Description, bool Configured);

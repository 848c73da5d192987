using ChargeGateway.Core.Tags;

namespace ChargeGateway.Apis.V1.Tags;

/// <summary>An id tag as it is made.</summary>
/// <param name="Id">Its id, 1 to 36 characters, 20 for OCPP 1.6; letter case does not matter.</param>
/// <param name="Name">A name for people.</param>
/// <param name="Parent">The group that it belongs to.</param>
/// <param name="Expires">Until when it may charge; none for ever.</param>
/// <param name="Blocked">Whether it may not charge now.</param>
/// <param name="Priority">The priority of its charges in load balancing, higher wins; none where the charger's counts.</param>
/// <param name="Description">What people want to know of it.</param>
sealed record TagBody(
    string Id,
    string? Name = null,
    string? Parent = null,
    DateTimeOffset? Expires = null,
    bool Blocked = false,
    int? Priority = null,
    string? Description = null)
{
    const int LongestId = 36;

    public static TagBody Of(Tag tag) => new(tag.Id, tag.Name, tag.Parent, tag.Expires, tag.Blocked, tag.Priority, tag.Description);

    /// <exception cref="BadHttpRequestException">It cannot be an id tag.</exception>
    public Tag ToTag() => Id.Trim() == Id && Id.Length is > 0 and <= LongestId && !Id.Any(char.IsControl)
        ? new Tag(Id, Name, Parent, Expires, Blocked) { Priority = Priority, Description = Description }
        : throw new BadHttpRequestException($"id is 1 to {LongestId} characters without spaces at its ends.");
}

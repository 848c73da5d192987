using ChargeGateway.Core.Tags;

namespace ChargeGateway.Storage.Tags;

/// <summary>An id tag as it stands in its table.</summary>
sealed class TagRow
{
    public string TagKey => Stored.TagKey(Id);

    public string Id { get; set; } = "";

    public string? Name { get; set; }

    public string? Parent { get; set; }

    public string? Expires { get; set; }

    public bool Blocked { get; set; }

    public int? Priority { get; set; }

    public string? Description { get; set; }

    public static TagRow Of(Tag tag) => new()
    {
        Id = tag.Id,
        Name = tag.Name,
        Parent = tag.Parent,
        Expires = Stored.Time(tag.Expires),
        Blocked = tag.Blocked,
        Priority = tag.Priority,
        Description = tag.Description,
    };

    public Tag ToTag() => new(Id, Name, Parent, Stored.OptionalTime(Expires), Blocked) { Priority = Priority, Description = Description };
}

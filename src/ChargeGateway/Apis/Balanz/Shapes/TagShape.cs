using ChargeGateway.Core.Tags;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>An id tag.</summary>
sealed record TagShape(string IdTag, string? UserName, string? ParentIdTag, string? Description, string Status, int? Priority)
{
    public const string Activated = "Activated";
    public const string Blocked = "Blocked";

    public static TagShape Of(Tag tag) => new(tag.Id, tag.Name, tag.Parent, tag.Description, tag.Blocked ? Blocked : Activated, tag.Priority);
}

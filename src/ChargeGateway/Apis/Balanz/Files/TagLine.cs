using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Core.Tags;
using CsvHelper.Configuration.Attributes;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>A line of <c>tags.csv</c>.</summary>
sealed class TagLine
{
    [Name("id_tag")]
    public string Id { get; set; } = "";

    [Name("user_name")]
    public string UserName { get; set; } = "";

    [Name("parent_id_tag")]
    public string Parent { get; set; } = "";

    [Name("description")]
    public string Description { get; set; } = "";

    [Name("status")]
    public string Status { get; set; } = "";

    [Name("priority")]
    [Optional]
    public int? Priority { get; set; }

    public static TagLine Of(Tag tag) => new()
    {
        Id = tag.Id,
        UserName = tag.Name ?? "",
        Parent = tag.Parent ?? "",
        Description = tag.Description ?? "",
        Status = tag.Blocked ? TagShape.Blocked : TagShape.Activated,
        Priority = tag.Priority,
    };

    public Tag ToTag() => new(Id.ToUpperInvariant(), UserName, Parent.Length == 0 ? null : Parent)
    {
        Blocked = Status != TagShape.Activated,
        Description = Description,
        Priority = Priority,
    };
}

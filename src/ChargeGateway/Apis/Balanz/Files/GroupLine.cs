using ChargeGateway.Core.Groups;
using CsvHelper.Configuration.Attributes;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>A line of <c>groups.csv</c>.</summary>
sealed class GroupLine
{
    [Name("group_id")]
    public string Id { get; set; } = "";

    [Name("description")]
    public string Description { get; set; } = "";

    [Name("max_allocation")]
    public string MaxAllocation { get; set; } = "";

    public static GroupLine Of(Group group) =>
        new() { Id = group.Id, Description = group.Description ?? "", MaxAllocation = group.MaxAllocation ?? "" };

    public Group Over(Group? known) =>
        (known ?? new Group(Id)) with { Description = Description, MaxAllocation = MaxAllocation.Length == 0 ? null : MaxAllocation };
}

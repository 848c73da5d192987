using ChargeGateway.Core.Groups;

namespace ChargeGateway.Storage.Groups;

/// <summary>A group as it stands in its table.</summary>
sealed class GroupRow
{
    public string Id { get; set; } = "";

    public string? Description { get; set; }

    public string? MaxAllocation { get; set; }

    public bool Suspended { get; set; }

    public Group ToGroup() => new(Id, Description, MaxAllocation, Suspended);
}

using ChargeGateway.Core.Groups;

namespace ChargeGateway.Storage.Groups;

/// <summary>A charger in a group as it stands in its table.</summary>
sealed class MemberRow
{
    public string Charger { get; set; } = "";

    public string GroupId { get; set; } = "";

    public string? Alias { get; set; }

    public string? Description { get; set; }

    public int? Priority { get; set; }

    public double? MaxCurrent { get; set; }

    public int Connectors { get; set; }

    public double? FallbackCurrent { get; set; }

    public static MemberRow Of(GroupMember member) => new()
    {
        Charger = member.ChargePointId,
        GroupId = member.GroupId,
        Alias = member.Alias,
        Description = member.Description,
        Priority = member.Priority,
        MaxCurrent = Stored.Number(member.MaxCurrent),
        Connectors = member.Connectors,
        FallbackCurrent = Stored.Number(member.FallbackCurrent),
    };

    public GroupMember ToMember() => new(Charger, GroupId)
    {
        Alias = Alias,
        Description = Description,
        Priority = Priority,
        MaxCurrent = Stored.Decimal(MaxCurrent),
        Connectors = Connectors,
        FallbackCurrent = Stored.Decimal(FallbackCurrent),
    };
}

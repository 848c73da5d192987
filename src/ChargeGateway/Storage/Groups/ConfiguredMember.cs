using ChargeGateway.Core.Groups;

namespace ChargeGateway.Storage.Groups;

/// <summary>What the configuration says of a charger in its group; what it does not say is the store's.</summary>
/// <param name="ChargePointId">The charger.</param>
sealed record ConfiguredMember(string ChargePointId)
{
    public string? GroupId { get; init; }

    public string? Alias { get; init; }

    public string? Description { get; init; }

    public int? Priority { get; init; }

    public decimal? MaxCurrent { get; init; }

    public int? Connectors { get; init; }

    public decimal? FallbackCurrent { get; init; }

    public GroupMember Over(GroupMember stored) => new(ChargePointId, GroupId ?? stored.GroupId)
    {
        Alias = Alias ?? stored.Alias,
        Description = Description ?? stored.Description,
        Priority = Priority ?? stored.Priority,
        MaxCurrent = MaxCurrent ?? stored.MaxCurrent,
        Connectors = Connectors ?? stored.Connectors,
        FallbackCurrent = FallbackCurrent ?? stored.FallbackCurrent,
    };
}

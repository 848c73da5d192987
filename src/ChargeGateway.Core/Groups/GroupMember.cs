namespace ChargeGateway.Core.Groups;

/// <summary>A charger as its group sees it. Every registered charger is one.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="GroupId">Its group; one that no longer exists counts as <see cref="Group.DefaultId"/>.</param>
public sealed record GroupMember(string ChargePointId, string GroupId = Group.DefaultId)
{
    /// <summary>A second name to call it by; that of a configured charger is its name.</summary>
    public string? Alias { get; init; }

    /// <summary>What people want to know of it.</summary>
    public string? Description { get; init; }

    /// <summary>The priority of its charges where neither the tag nor the charge has one; higher wins. Without it the gateway's own.</summary>
    public int? Priority { get; init; }

    /// <summary>The most that one of its connectors gives, A per phase; without it the gateway's own.</summary>
    public decimal? MaxCurrent { get; init; }

    /// <summary>How many connectors it has; more count as soon as it speaks of them.</summary>
    public int Connectors { get; init; } = 1;

    /// <summary>
    /// What one of its connectors gives to a car that comes while the gateway is away, A per phase: 0 or 6 and more. It is put in place
    /// beforehand, and always counts in the group's sum. Without it the gateway's own.
    /// </summary>
    public decimal? FallbackCurrent { get; init; }
}

using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Core.Balancing;

/// <summary>What a group may draw, is offered and uses now.</summary>
/// <param name="GroupId">The group.</param>
public sealed record GroupBalance(string GroupId)
{
    /// <summary>What holds by priority now, highest first; empty where the group is not balanced, none in a gap of its schedule.</summary>
    public IReadOnlyList<PriorityLimit>? Limits { get; init; } = [];

    /// <summary>
    /// What all together may draw now, A per phase; none where the group is not balanced. In a gap the safe value that counts then.
    /// </summary>
    public double? Limit { get; init; }

    /// <summary>What its connectors are offered or might take, A per phase; for the group's sum.</summary>
    public double Offered { get; init; }

    /// <summary>What its cars take, A on the phase that carries the most.</summary>
    public double Usage { get; init; }

    /// <summary>Its connectors, by charger and number; none of a group that is not balanced.</summary>
    public IReadOnlyList<ConnectorBalance> Connectors { get; init; } = [];

    /// <summary>What is wrong with it, for people: a gap in the schedule, a charger that does not follow.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}

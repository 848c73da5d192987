using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Core.Balancing;

/// <summary>A group as it is at a look.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Limits">What holds by priority now, highest first; none in a gap of its schedule.</param>
/// <param name="Connectors">Its connectors.</param>
public sealed record GroupSituation(string GroupId, IReadOnlyList<PriorityLimit>? Limits, IReadOnlyList<ConnectorSnapshot> Connectors)
{
    /// <summary>What all together may draw in a gap, A per phase.</summary>
    public double GapAllocation { get; init; }

    /// <summary>Whether balancing rests: what was last offered stays and is kept from lapsing.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>What holds by priority now, gap or not.</summary>
    public IReadOnlyList<PriorityLimit> InForce => Limits ?? [new PriorityLimit(int.MinValue, GapAllocation)];
}

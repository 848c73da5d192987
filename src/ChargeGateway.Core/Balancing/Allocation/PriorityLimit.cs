namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>
/// What charges of a priority and above may draw together, up to the next higher one in the list. The amperes of the highest priority bound
/// the whole group.
/// </summary>
/// <param name="Priority">From which priority on; higher wins.</param>
/// <param name="Amperes">The total, A per phase.</param>
public readonly record struct PriorityLimit(int Priority, double Amperes);

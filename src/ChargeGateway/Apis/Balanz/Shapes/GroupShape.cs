namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A group.</summary>
/// <param name="GroupId">Its id.</param>
/// <param name="Description">What people call it.</param>
/// <param name="Chargers">Its chargers: their ids, or all about them.</param>
/// <param name="MaxAllocation">Its schedule; none where it is not balanced.</param>
/// <param name="MaxAllocationNow">Priorities with their amperes that hold now, highest first; empty where it is not balanced.</param>
/// <param name="Offered">What its connectors are offered, A.</param>
/// <param name="Usage">What its cars take, A.</param>
sealed record GroupShape(
    string GroupId,
    string? Description,
    IReadOnlyList<object> Chargers,
    string? MaxAllocation,
    IReadOnlyList<IReadOnlyList<decimal>> MaxAllocationNow,
    decimal Offered,
    decimal Usage);

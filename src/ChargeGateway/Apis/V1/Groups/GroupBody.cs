using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.V1.Groups;

/// <summary>What can be said of a group.</summary>
/// <param name="Description">What people call it.</param>
/// <param name="MaxAllocation">
/// What its chargers may draw together, A per phase, as a schedule such as <c>00:00-23:59&gt;0=32</c>; without it they are not balanced.
/// </param>
/// <param name="Suspended">Whether balancing rests.</param>
sealed record GroupBody(string? Description = null, string? MaxAllocation = null, bool Suspended = false)
{
    /// <summary>What is known of a group.</summary>
    public static GroupBody Of(Group group) => new(group.Description, group.MaxAllocation, group.Suspended);
}

using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Apis.V1.Groups;

/// <summary>A group, what it may draw, is offered and uses. Currents are A per phase.</summary>
/// <param name="Id">Its id, case-sensitive.</param>
/// <param name="Description">What people call it.</param>
/// <param name="MaxAllocation">What its chargers may draw together, as a schedule; without it they are not balanced.</param>
/// <param name="Suspended">Whether balancing rests: nothing new is sent and the last offers stay.</param>
/// <param name="Configured">Whether it stands in the configuration and can only be changed there.</param>
/// <param name="LimitsNow">What holds by priority now, highest first; null in a gap of the schedule, empty where it is not balanced.</param>
/// <param name="Limit">What all together may draw now; null where it is not balanced.</param>
/// <param name="Offered">What its connectors are offered or might take.</param>
/// <param name="Usage">What its cars take, on the phase that carries the most.</param>
/// <param name="Notices">What is wrong with it.</param>
/// <param name="Members">Its chargers.</param>
sealed record GroupView(
    string Id,
    string? Description,
    string? MaxAllocation,
    bool Suspended,
    bool Configured,
    IReadOnlyList<PriorityLimit>? LimitsNow,
    double? Limit,
    double Offered,
    double Usage,
    IReadOnlyList<string> Notices,
    IReadOnlyList<MemberView> Members);

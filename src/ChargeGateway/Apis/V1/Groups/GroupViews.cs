using System.Security.Claims;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Groups;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Groups;

/// <summary>
/// Shows groups as far as the caller's key reaches: to a limited key there are only its chargers, and the groups that have one of them.
/// </summary>
sealed class GroupViews(IGroupDirectory groups, IBalanceView balance, BalancingSettings settings)
{
    /// <summary>All that the caller may see, in the order in which they were made.</summary>
    public IReadOnlyList<GroupView> All(ClaimsPrincipal caller) => [.. groups.All.Select(group => View(group, caller)).OfType<GroupView>()];

    /// <summary>One group.</summary>
    /// <returns>None where there is none for this caller.</returns>
    public GroupView? Find(string id, ClaimsPrincipal caller) => groups.Find(id) is { } group ? View(group, caller) : null;

    GroupView? View(Group group, ClaimsPrincipal caller)
    {
        var members = groups.Members(group.Id).Where(member => caller.MayUse(member.ChargePointId)).ToList();
        if (members.Count == 0 && caller.IsLimited()) return null;
        var state = balance.Group(group.Id) ?? new GroupBalance(group.Id);
        var offers = state.Connectors.ToLookup(connector => connector.ChargePointId, OfferView.Of);
        return new GroupView(
            group.Id,
            group.Description,
            group.MaxAllocation,
            group.Suspended,
            group.Configured,
            state.Limits,
            state.Limit,
            state.Offered,
            state.Usage,
            caller.IsLimited() ? [] : state.Notices,
            members.ConvertAll(member => View(member, offers[member.ChargePointId])));
    }

    MemberView View(GroupMember member, IEnumerable<OfferView> offers) => new(
        member.ChargePointId,
        member.Alias,
        member.Description,
        member.Priority,
        (double?)member.MaxCurrent ?? settings.Current.DefaultMaxAllocation,
        (double?)member.FallbackCurrent ?? settings.Current.FallbackAllocation,
        [.. offers]);
}

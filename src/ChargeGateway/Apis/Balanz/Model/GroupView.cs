using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>Shows groups in balanz's shape.</summary>
sealed class GroupView(IGroupDirectory groups, BalanzModel model, ChargerView chargers, IBalanceView balance, BalancingSettings balancing, TimeProvider time)
{
    public GroupShape Show(Group group, bool withChargers)
    {
        var members = groups.Members(group.Id).Select(member => model.Find(member.ChargePointId)).OfType<Core.Chargers.Charger>()
            .Select(chargers.Show).ToList();
        var connectors = members.SelectMany(charger => charger.Connectors.Values).ToList();
        var now = balance.Group(group.Id);
        return new GroupShape(
            group.Id,
            group.Description,
            [.. members.Select(charger => withChargers ? (object)charger : charger.ChargerId)],
            group.IsBalanced ? group.MaxAllocation : null,
            [.. Limits(group).Select(limit => (IReadOnlyList<decimal>)[limit.Priority, (decimal)limit.Amperes])],
            group.IsBalanced && now is not null ? (decimal)now.Offered : connectors.Sum(connector => connector.Offered ?? 0),
            connectors.Sum(connector => connector.Transaction?.UsageMeter ?? 0));
    }

    /// <summary>What holds now. In a gap of the schedule it is what counts then, as clients cannot do without.</summary>
    public IReadOnlyList<PriorityLimit> Limits(Group group)
    {
        if (!group.IsBalanced) return [];
        var options = balancing.Current;
        var zone = options.TimeZone is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : time.LocalTimeZone;
        var local = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone);
        var schedule = AllocationSchedule.Parse(group.MaxAllocation!);
        return schedule.At(TimeOnly.FromTimeSpan(local.TimeOfDay)) ?? [new PriorityLimit(0, Math.Min(options.GapAllocation, schedule.Lowest ?? options.GapAllocation))];
    }
}

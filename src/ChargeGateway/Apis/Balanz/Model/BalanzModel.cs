using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>The gateway's chargers as balanz sees them: each in a group, with an alias, a priority and a number of connectors.</summary>
sealed class BalanzModel(IChargerDirectory chargers, IGroupDirectory groups, BalancingSettings balancing)
{
    public IEnumerable<Charger> Chargers => chargers.All.OrderBy(charger => charger.Id, StringComparer.Ordinal);

    public Charger? Find(string id) => chargers.Find(id);

    public GroupMember Member(string id) => groups.Member(id);

    public string Alias(string id) => groups.Member(id).Alias ?? id;

    public int Priority(GroupMember member) => member.Priority ?? balancing.Current.DefaultPriority;

    /// <summary>The most that a connector gives, A.</summary>
    public decimal MaxCurrent(GroupMember member) => member.MaxCurrent ?? (decimal)balancing.Current.DefaultMaxAllocation;

    /// <summary>The numbers of a charger's connectors: as many as it is said to have, and those that it spoke of.</summary>
    public SortedSet<int> Connectors(string id, ChargerState? state) =>
        [.. Enumerable.Range(1, groups.Member(id).Connectors), .. state?.Connectors.Keys.Where(number => number > 0) ?? []];

    /// <summary>Names the charger whose alias is given where no charger is; an alias that none or several have stays unresolved.</summary>
    public Payload ResolveAlias(Payload payload)
    {
        if (!payload.HasFields || !payload.IsTruthy(Fields.Alias) || payload.Has(Fields.Charger)) return payload;
        var alias = payload.Text(Fields.Alias);
        var named = chargers.All.Where(charger => Alias(charger.Id) == alias).Take(2).ToList();
        return named.Count == 1 ? payload.WithCharger(named[0].Id) : payload;
    }
}

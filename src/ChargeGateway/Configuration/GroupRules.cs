using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.Groups;

namespace ChargeGateway.Configuration;

/// <summary>What the groups of the configuration, the chargers in them and the section <c>Balancing</c> must keep to.</summary>
static class GroupRules
{
    public static void Check(GatewayOptions gateway, BalancingOptions balancing)
    {
        if (BalancingRules.Complaint(balancing) is { } complaint)
            throw ConfigurationException.Wrong("Balancing:" + complaint.Key, complaint.Value, complaint.Expected);
        foreach (var (index, group) in gateway.Groups.Index())
            CheckGroup($"Gateway:Groups:{index}", group);
        Rule.Unique("Gateway:Groups", "Id", gateway.Groups.Select(group => group.Id), StringComparer.Ordinal);
        foreach (var (index, charger) in gateway.Chargers.Index())
            CheckMember($"Gateway:Chargers:{index}", charger);
    }

    static void CheckGroup(string path, GroupOptions group)
    {
        Rule.Require(Group.IsValidId(group.Id), path + ":Id", group.Id, "1 to 64 characters, none of them a slash or a control character");
        if (string.IsNullOrEmpty(group.MaxAllocation) || AllocationSchedule.Complaint(group.MaxAllocation) is not { } complaint) return;
        throw ConfigurationException.Wrong(path + ":MaxAllocation", group.MaxAllocation, $"a schedule such as 00:00-23:59>0=32; {complaint}");
    }

    static void CheckMember(string path, ChargerOptions charger)
    {
        Rule.Require(charger.Group is null || Group.IsValidId(charger.Group), path + ":Group", charger.Group, "the id of a group");
        Rule.Require(charger.MaxCurrent is null or (>= 0 and <= 1000), path + ":MaxCurrent", charger.MaxCurrent, "0 to 1000 A per phase");
        Rule.Require(charger.FallbackCurrent is null or 0 or (>= 6 and <= 1000), path + ":FallbackCurrent", charger.FallbackCurrent, "0 or 6 to 1000 A");
        Rule.Require(charger.Connectors is null or (>= 1 and <= 100), path + ":Connectors", charger.Connectors, "1 to 100");
    }
}

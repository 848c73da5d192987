using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Groups;

namespace ChargeGateway.Balancing;

/// <summary>What balancing does, also of groups that are not balanced or not looked at yet.</summary>
sealed class BalanceView(Balancer balancer, IGroupDirectory groups, SituationReader reader) : IBalanceView
{
    /// <inheritdoc />
    public GroupBalance? Group(string groupId)
    {
        if (groups.Find(groupId) is not { } group) return null;
        if (group.IsBalanced && balancer.Group(groupId) is { } known) return known;
        var situation = reader.Read(group, groups.Members(groupId));
        return new GroupBalance(groupId)
        {
            Limits = group.IsBalanced ? situation.Limits : [],
            Limit = group.IsBalanced ? situation.InForce[0].Amperes : null,
            Usage = situation.Connectors.Sum(connector => connector.Usage ?? 0),
        };
    }

    /// <inheritdoc />
    public ConnectorBalance? Connector(string chargePointId, int connector) => balancer.Connector(new ConnectorKey(chargePointId, connector));
}

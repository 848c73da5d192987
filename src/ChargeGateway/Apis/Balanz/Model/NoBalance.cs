using ChargeGateway.Core.Balancing;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>Stands in where nothing is balanced.</summary>
sealed class NoBalance : IBalanceView
{
    public GroupBalance? Group(string groupId) => null;

    public ConnectorBalance? Connector(string chargePointId, int connector) => null;
}

namespace ChargeGateway.Core.Balancing;

/// <summary>What balancing does now and why. What is read never changes.</summary>
public interface IBalanceView
{
    /// <summary>A group's state.</summary>
    /// <param name="groupId">The group.</param>
    /// <returns>None where there is no such group.</returns>
    GroupBalance? Group(string groupId);

    /// <summary>A connector's state.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="connector">Its connector, from 1.</param>
    /// <returns>None where its group is not balanced or the connector was never heard of.</returns>
    ConnectorBalance? Connector(string chargePointId, int connector);
}

using ChargeGateway.Core.State;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// The connectors of a charger's EVSEs on this connection. Only one connector of an EVSE can be in use at a time; the others then say that they
/// are unavailable, which is not so of the EVSE.
/// </summary>
sealed class EvsePlugs
{
    const int MostConnectors = 16;

    static readonly ConnectorStatus[] byWeight =
    [
        ConnectorStatus.Occupied, ConnectorStatus.Reserved, ConnectorStatus.Available, ConnectorStatus.Faulted, ConnectorStatus.Unavailable,
    ];

    readonly Dictionary<int, Dictionary<int, ConnectorStatus>> byEvse = [];

    /// <summary>Takes a connector's status and gives that of its EVSE.</summary>
    public ConnectorStatus Set(int evse, int connector, ConnectorStatus status)
    {
        if (!byEvse.TryGetValue(evse, out var connectors)) byEvse[evse] = connectors = [];
        if (connectors.ContainsKey(connector) || connectors.Count < MostConnectors) connectors[connector] = status;
        return byWeight.FirstOrDefault(connectors.ContainsValue, status);
    }
}

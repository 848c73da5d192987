namespace ChargeGateway.Core.Chargers;

/// <summary>Connectors that are permanently locked: no charge is started there from the gateway. Survives the process.</summary>
public interface IConnectorLocks
{
    /// <summary>Whether a start is refused there: the connector or the whole charger is locked. From memory, at once.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="connector">Connector number, from 1; 0 is the whole charger.</param>
    bool IsLocked(string chargePointId, int connector);

    /// <summary>The numbers that are locked by themselves at a charger, in order; 0 is the whole charger.</summary>
    /// <param name="chargePointId">The charger.</param>
    IReadOnlyCollection<int> Locked(string chargePointId);

    /// <summary>Locks a connector or lets it go; it is on disk when this returns. A charge that runs there goes on.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="connector">Connector number, from 1; 0 is the whole charger.</param>
    /// <param name="locked">Whether it is to be locked.</param>
    /// <param name="ct">Gives up waiting; the change may be made all the same.</param>
    Task SetAsync(string chargePointId, int connector, bool locked, CancellationToken ct);
}

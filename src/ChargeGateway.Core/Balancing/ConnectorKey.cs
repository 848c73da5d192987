namespace ChargeGateway.Core.Balancing;

/// <summary>A connector of a charger.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="Connector">Its connector, from 1.</param>
public readonly record struct ConnectorKey(string ChargePointId, int Connector)
{
    /// <summary>For people.</summary>
    public override string ToString() => $"{ChargePointId}/{Connector}";
}

namespace ChargeGateway.Apis.V1;

/// <summary>A connector's lock as it is.</summary>
/// <param name="Charger">The charger.</param>
/// <param name="Connector">Connector number; 0 is the whole charger.</param>
/// <param name="Locked">Whether it is locked by itself.</param>
/// <param name="ChargerLocked">Whether the whole charger is locked, and the connector with it.</param>
sealed record ConnectorLockAnswer(string Charger, int Connector, bool Locked, bool ChargerLocked);

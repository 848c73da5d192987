namespace ChargeGateway.Core.Commands;

/// <summary>Lift the limit that <see cref="SetChargingLimit"/> set.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the whole charger.</param>
public sealed record ClearChargingLimit(int Connector = 0) : Command;

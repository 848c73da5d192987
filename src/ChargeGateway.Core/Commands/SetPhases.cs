namespace ChargeGateway.Core.Commands;

/// <summary>Charge with one phase or with three. The charger holds the charge while it switches, which can take minutes.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the whole charger.</param>
/// <param name="Phases">1 or 3.</param>
public sealed record SetPhases(int Connector, int Phases) : Command;

namespace ChargeGateway.Core.Commands;

/// <summary>Hold a charge without ending it, until <see cref="ResumeCharging"/>.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the whole charger.</param>
public sealed record PauseCharging(int Connector = 0) : Command;

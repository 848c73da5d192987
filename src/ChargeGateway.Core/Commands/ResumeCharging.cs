namespace ChargeGateway.Core.Commands;

/// <summary>Lift what <see cref="PauseCharging"/> did.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the whole charger.</param>
public sealed record ResumeCharging(int Connector = 0) : Command;

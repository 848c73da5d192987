namespace ChargeGateway.Simulator.Cfos;

/// <summary>What the manager wants of an EVSE that feeds it.</summary>
/// <param name="Milliamps">The current, mA.</param>
/// <param name="Allowed">Whether it may charge.</param>
/// <param name="Paused">Whether it is to hold for a while.</param>
public sealed record CfosOrder(int Milliamps, bool Allowed = true, bool Paused = false);

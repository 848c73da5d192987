namespace ChargeGateway.Core.Commands;

/// <summary>Restart the charger.</summary>
/// <param name="Type">Soft lets a running charge end in order, Hard restarts at once.</param>
public sealed record Reset(ResetType Type = ResetType.Soft) : Command;

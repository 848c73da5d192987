namespace ChargeGateway.Core.Commands;

/// <summary>Take a connector out of service or put it back.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the whole charger.</param>
/// <param name="Type">In service or out of it.</param>
public sealed record ChangeAvailability(int Connector, AvailabilityType Type) : Command;

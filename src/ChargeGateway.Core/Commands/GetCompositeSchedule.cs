namespace ChargeGateway.Core.Commands;

/// <summary>Read what the charger will allow over the next time, all its limits taken together.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the whole charger.</param>
/// <param name="Duration">How far to look ahead, seconds, above zero.</param>
/// <param name="Unit">The unit to answer in; without it the charger chooses.</param>
public sealed record GetCompositeSchedule(int Connector, int Duration, LimitUnit? Unit = null) : Command;

namespace ChargeGateway.Core.Commands;

/// <summary>Read the charger's weekly schedule.</summary>
public sealed record GetChargingSchedule : Command;

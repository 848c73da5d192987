namespace ChargeGateway.Core.Commands;

/// <summary>Charge now and leave the weekly schedule aside until the car is unplugged.</summary>
public sealed record OverrideChargingSchedule : Command;

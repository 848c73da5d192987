namespace ChargeGateway.Core.Commands;

/// <summary>Read the errors that the charger has now and those that it has logged.</summary>
public sealed record GetErrors : Command;

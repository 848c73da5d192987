namespace ChargeGateway.Core.Commands;

/// <summary>Empty the charger's log of errors. Errors that are present stay.</summary>
public sealed record ResetErrors : Command;

namespace ChargeGateway.Core.Commands;

/// <summary>Ask for the version of the charger's local list.</summary>
public sealed record GetLocalListVersion : Command;

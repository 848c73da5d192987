namespace ChargeGateway.Core.Commands;

/// <summary>Make the charger forget the id tags that it has cached.</summary>
public sealed record ClearCache : Command;

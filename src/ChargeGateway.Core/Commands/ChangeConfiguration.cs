namespace ChargeGateway.Core.Commands;

/// <summary>Change one configuration key of the charger.</summary>
/// <param name="Key">The key, as the charger names it.</param>
/// <param name="Value">The new value as text.</param>
public sealed record ChangeConfiguration(string Key, string Value) : Command;

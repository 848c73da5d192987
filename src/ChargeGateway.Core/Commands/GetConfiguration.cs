namespace ChargeGateway.Core.Commands;

/// <summary>Read configuration keys of the charger.</summary>
/// <param name="Keys">The keys to read; none means all.</param>
public sealed record GetConfiguration(IReadOnlyList<string>? Keys = null) : Command;

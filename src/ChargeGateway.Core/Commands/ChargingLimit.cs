namespace ChargeGateway.Core.Commands;

/// <summary>An upper bound on what a connector may draw.</summary>
/// <param name="Value">The bound, zero or more, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Ampere per phase or watt over all phases.</param>
/// <param name="Phases">How many phases may be used, 1 to 3; without it as many as there are.</param>
public sealed record ChargingLimit(decimal Value, LimitUnit Unit, int? Phases = null);

namespace ChargeGateway.Core.State;

/// <summary>A value by phase; none where the charger does not say.</summary>
/// <param name="L1">First phase.</param>
/// <param name="L2">Second phase.</param>
/// <param name="L3">Third phase.</param>
public readonly record struct PhaseValues(decimal? L1, decimal? L2, decimal? L3);

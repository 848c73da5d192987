namespace ChargeGateway.Core.Metering;

/// <summary>What a meter showed at one moment.</summary>
/// <param name="At">When, by the charger's clock, with its own offset.</param>
/// <param name="Values">The values, normalised.</param>
public sealed record MeterReading(DateTimeOffset At, IReadOnlyList<MeasuredValue> Values);

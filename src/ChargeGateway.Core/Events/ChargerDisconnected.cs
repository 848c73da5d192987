namespace ChargeGateway.Core.Events;

/// <summary>The charger can no longer be reached.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
public sealed record ChargerDisconnected(string ChargePointId, DateTimeOffset At) : ChargerEvent(ChargePointId, At);

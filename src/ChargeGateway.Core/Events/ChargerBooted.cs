using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Core.Events;

/// <summary>The charger introduced itself after a start.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Identity">What it said of itself.</param>
public sealed record ChargerBooted(string ChargePointId, DateTimeOffset At, ChargerIdentity Identity) : ChargerEvent(ChargePointId, At);

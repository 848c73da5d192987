namespace ChargeGateway.Core.Events;

/// <summary>The charger can be reached.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Driver">The driver that reaches it.</param>
/// <param name="Protocol">The protocol on its line.</param>
public sealed record ChargerConnected(string ChargePointId, DateTimeOffset At, string Driver, string Protocol) : ChargerEvent(ChargePointId, At);

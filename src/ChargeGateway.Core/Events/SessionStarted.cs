using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Core.Events;

/// <summary>A charge began.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Transaction">The charge.</param>
public sealed record SessionStarted(string ChargePointId, DateTimeOffset At, Transaction Transaction) : ChargerEvent(ChargePointId, At);

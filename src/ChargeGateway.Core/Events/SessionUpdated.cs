using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Core.Events;

/// <summary>Something changed in a charge: who charges, where, or what is known of its start.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Transaction">The charge as it is now.</param>
/// <param name="Before">The charge as it was.</param>
public sealed record SessionUpdated(string ChargePointId, DateTimeOffset At, Transaction Transaction, Transaction Before)
    : ChargerEvent(ChargePointId, At);

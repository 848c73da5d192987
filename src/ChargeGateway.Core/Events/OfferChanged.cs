namespace ChargeGateway.Core.Events;

/// <summary>Load balancing offers a connector another current, and the charger took it.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Connector">Connector number, from 1.</param>
/// <param name="TransactionId">The charge that runs there; none where none does.</param>
/// <param name="Offered">The current, A per phase; 0 holds the charge.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record OfferChanged(string ChargePointId, DateTimeOffset At, int Connector, int? TransactionId, decimal Offered, string Reason)
    : ChargerEvent(ChargePointId, At);

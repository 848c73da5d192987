using ChargeGateway.Core.Metering;

namespace ChargeGateway.Core.Events;

/// <summary>A charger sent meter values.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Connector">Connector number; 0 is the charger's main meter.</param>
/// <param name="TransactionId">The charge that they belong to.</param>
/// <param name="Readings">The readings, oldest first as the charger sent them.</param>
public sealed record MeterValuesReceived(
    string ChargePointId, DateTimeOffset At, int Connector, int? TransactionId, IReadOnlyList<MeterReading> Readings)
    : ChargerEvent(ChargePointId, At);

using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Events;

/// <summary>A connector told its status.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Connector">Connector number; 0 is the charger's main controller.</param>
/// <param name="Status">What it is doing.</param>
/// <param name="StatusAt">When, by the charger's clock; the gateway's where the charger did not say.</param>
/// <param name="ErrorCode">The charger's error code; none while there is no error.</param>
/// <param name="Info">What the charger adds, its vendor's error code included.</param>
public sealed record ConnectorStatusChanged(
    string ChargePointId,
    DateTimeOffset At,
    int Connector,
    ConnectorStatus Status,
    DateTimeOffset StatusAt,
    string? ErrorCode = null,
    string? Info = null) : ChargerEvent(ChargePointId, At)
{
    /// <summary>What holds the current down, by the charger's name for it; none where nothing does or it does not say.</summary>
    public string? LimitReason { get; init; }
}

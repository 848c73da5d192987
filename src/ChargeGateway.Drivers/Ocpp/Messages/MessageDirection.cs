namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>Who may send the request of an action.</summary>
enum MessageDirection
{
    /// <summary>The charge point asks, the gateway answers.</summary>
    FromChargePoint,

    /// <summary>The gateway asks, the charge point answers.</summary>
    ToChargePoint,

    /// <summary>Either may ask.</summary>
    Both,
}

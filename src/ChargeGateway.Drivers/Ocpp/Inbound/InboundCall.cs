namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>A CALL of a charger, read and checked.</summary>
/// <param name="Charger">Who sent it.</param>
/// <param name="Action">Its name.</param>
/// <param name="Request">Its typed payload.</param>
/// <param name="Payload">Its payload as it came, valid while it is handled.</param>
readonly record struct InboundCall(OcppChargePoint Charger, string Action, object Request, ReadOnlyMemory<byte> Payload)
{
    public OcppContext Context => Charger.Context;
}

using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 2.0.1 part 2, K11 to K13: a limit that somebody else sets, such as an energy manager at the site, holds beside the gateway's own. Its
/// source is shown at the connector, or at connector 0 where it holds everywhere.
/// </summary>
static class ForeignLimits
{
    public static object Handle(InboundCall call, NotifyChargingLimitRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        EvseStatus.TakeLimit(call, Connectors.Check(request.EvseId ?? 0, "evseId"), request.ChargingLimit?.ChargingLimitSource);
        return new NotifyChargingLimitResponse();
    }

    public static object Handle(InboundCall call, ClearedChargingLimitRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        EvseStatus.TakeLimit(call, Connectors.Check(request.EvseId ?? 0, "evseId"), null);
        return new ClearedChargingLimitResponse();
    }
}

using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 2.0.1 part 2, K15 to K17, and 2.1 part 2, K28: what a car wants and plans is passed on. The gateway makes no plan for it; the limits that
/// are set by commands hold.
/// </summary>
static class CarPlans
{
    public static object Handle(InboundCall call, NotifyEVChargingNeedsRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new NotifyEVChargingNeedsResponse { Status = call.Charger.Version == OcppVersion.V201 ? "Rejected" : "NoChargingProfile" };
    }

    public static object Handle(InboundCall call, NotifyEVChargingScheduleRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new NotifyEVChargingScheduleResponse { Status = "Accepted" };
    }

    public static object Handle(InboundCall call, PullDynamicScheduleUpdateRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new PullDynamicScheduleUpdateResponse { Status = "Rejected", StatusInfo = new StatusInfo { ReasonCode = "InvalidProfile" } };
    }
}

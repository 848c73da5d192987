using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 2.0.1 part 2, B07 and B08: part of a report that the gateway waits for, or one that somebody else asked for.</summary>
static class NotifyReport
{
    public static object Handle(InboundCall call, NotifyReportRequest request)
    {
        if (!call.Charger.Reports.Take(request)) call.Charger.Notify(call.Action, call.Payload);
        return new NotifyReportResponse();
    }
}

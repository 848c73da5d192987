using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 2.1 part 2, N11 to N15: streams of a monitored variable's values are taken and passed on.</summary>
static class EventStreams
{
    static readonly object nothing = new();

    public static object Handle(InboundCall call, OpenPeriodicEventStreamRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new OpenPeriodicEventStreamResponse { Status = "Accepted" };
    }

    public static object Take(InboundCall call, NotifyPeriodicEventStream stream)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return nothing;
    }
}

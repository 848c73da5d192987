using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.6.</summary>
static class Heartbeat
{
    public static object Handle(InboundCall call, HeartbeatRequest request) => new HeartbeatResponse { CurrentTime = call.Context.Now };
}

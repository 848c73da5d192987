using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.6; OCPP 2.0.1 part 2, G02.</summary>
static class Heartbeat
{
    public static object Handle(InboundCall call, HeartbeatRequest request) => new HeartbeatResponse { CurrentTime = call.Context.Now };

    public static object Handle(InboundCall call, V2.HeartbeatRequest request) => new V2.HeartbeatResponse { CurrentTime = call.Context.Now };
}

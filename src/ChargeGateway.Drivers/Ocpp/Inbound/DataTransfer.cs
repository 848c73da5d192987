using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.3; OCPP 2.0.1 part 2, P02. The gateway has no vendor's messages of its own: it passes them on and says so.</summary>
static class DataTransfer
{
    public static object Handle(InboundCall call, DataTransferRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new DataTransferResponse { Status = "UnknownVendorId" };
    }

    public static object Handle(InboundCall call, V2.DataTransferRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new V2.DataTransferResponse { Status = "UnknownVendorId" };
    }
}

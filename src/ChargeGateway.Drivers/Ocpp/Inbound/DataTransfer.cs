using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>OCPP 1.6 edition 2, 4.3. The gateway has no vendor's messages of its own: it passes them on and says so.</summary>
static class DataTransfer
{
    public static object Handle(InboundCall call, DataTransferRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        return new DataTransferResponse { Status = "UnknownVendorId" };
    }
}

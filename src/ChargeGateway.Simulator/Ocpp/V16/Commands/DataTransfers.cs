using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>DataTransfer (OCPP 1.6 edition 2, 5.6): knows its own maker, and there the message <c>Echo</c>.</summary>
static class DataTransfers
{
    public static Answer Receive(Dialect16 dialect, JsonObject request)
    {
        if (request.Text("vendorId") != dialect.Charger.Options.Vendor)
            return Answer.Status("UnknownVendorId");
        if (request.Text("messageId") != "Echo")
            return Answer.Status("UnknownMessageId");
        return new Answer(new JsonObject { ["status"] = "Accepted" }.With("data", request.Text("data")));
    }
}

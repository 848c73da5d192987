using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>DataTransfer (OCPP 1.6 edition 2, 5.6; OCPP 2.0.1 part 2, P01): knows its own maker, and there the message <c>Echo</c>.</summary>
static class DataTransfers
{
    public static Answer Receive(Dialect dialect, JsonObject request)
    {
        if (request.Text("vendorId") != dialect.Charger.Options.Vendor)
            return Answer.Status("UnknownVendorId");
        if (request.Text("messageId") != "Echo")
            return Answer.Status("UnknownMessageId");
        return new Answer(new JsonObject { ["status"] = "Accepted" }.With("data", request["data"]?.DeepClone()));
    }
}

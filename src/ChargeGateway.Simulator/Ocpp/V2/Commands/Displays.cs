using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>SetDisplayMessage, GetDisplayMessages and ClearDisplayMessage (OCPP 2.0.1 part 2, O01 to O06).</summary>
static class Displays
{
    public static Answer Set(Dialect2 dialect, JsonObject request)
    {
        var message = request["message"]!.AsObject();
        if (message["message"]!.AsObject().Text("format") is not ("ASCII" or "UTF8"))
            return Answer.Status("NotSupportedMessageFormat");
        if (message.Text("transactionId") is { } uid && dialect.Station.Connectors.All(machine => machine.Transaction?.Uid != uid))
            return Answer.Status("UnknownTransaction");
        return dialect.Displays.Put(message) ? Answer.Status("Accepted") : Answers.Refused("TooManyElements");
    }

    public static Answer Get(Dialect2 dialect, JsonObject request)
    {
        var ids = (request["id"] as JsonArray)?.Select(id => (int)id!).ToList();
        var found = dialect.Displays.Find(message => ids?.Contains(message.Int("id")!.Value) != false
            && (request.Text("priority") is not { } priority || priority == message.Text("priority"))
            && (request.Text("state") is not { } state || state == message.Text("state")));
        if (found.Count == 0)
            return Answer.Status("Unknown");
        return Answer.Status("Accepted", dialect.Tell("NotifyDisplayMessages", new JsonObject
        {
            ["requestId"] = request.Int("requestId"),
            ["messageInfo"] = new JsonArray([.. found]),
        }));
    }

    public static Answer Clear(Dialect2 dialect, JsonObject request) =>
        Answer.Status(dialect.Displays.Remove(request.Int("id")!.Value) ? "Accepted" : "Unknown");
}

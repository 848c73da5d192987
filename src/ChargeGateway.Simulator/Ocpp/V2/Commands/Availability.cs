using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>ChangeAvailability and UnlockConnector (OCPP 2.0.1 part 2, G03, G04 and F05).</summary>
static class Availability
{
    public static Answer Change(Dialect2 dialect, JsonObject request)
    {
        var operative = request.Text("operationalStatus") == "Operative";
        var evse = request["evse"] as JsonObject;
        if (!Places.Exists(dialect, evse))
            return Answers.Refused("UnknownEvse");
        var now = true;
        dialect.Station.Apply(() => now = evse is null
            ? dialect.Station.Serve(operative)
            : dialect.Station.Find(evse.Int("id")!.Value)!.Serve(operative));
        return Answer.Status(now ? "Accepted" : "Scheduled");
    }

    public static Answer Unlock(Dialect2 dialect, JsonObject request)
    {
        if (dialect.Station.Find(request.Int("evseId")!.Value) is not { } connector || request.Int("connectorId") != 1)
            return Answers.With("UnknownConnector", "UnknownConnectorId");
        return Answer.Status(connector.Transaction is { IsAuthorized: true } ? "OngoingAuthorizedTransaction" : "Unlocked");
    }
}

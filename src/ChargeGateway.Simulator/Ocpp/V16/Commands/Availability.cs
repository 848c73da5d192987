using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>ChangeAvailability (OCPP 1.6 edition 2, 5.2).</summary>
static class Availability
{
    public static Answer Change(Dialect16 dialect, JsonObject request)
    {
        var number = request.Int("connectorId")!.Value;
        var operative = request.Text("type") == "Operative";
        var station = dialect.Station;
        if (number != 0 && station.Find(number) is null)
            return Answer.Status("Rejected");
        var now = true;
        station.Apply(() => now = number == 0 ? station.Serve(operative) : station.Find(number)!.Serve(operative));
        return Answer.Status(now ? "Accepted" : "Scheduled");
    }
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>Reset (OCPP 2.0.1 part 2, B11 and B12).</summary>
static class Resets
{
    public static Answer Reset(Dialect2 dialect, JsonObject request)
    {
        var station = dialect.Station;
        var type = request.Text("type");
        if (request.Int("evseId") is { } evse)
            return station.Find(evse) is { } machine ? ResetEvse(station, machine, type == "OnIdle") : Answers.Refused("UnknownEvse");
        var busy = type == "OnIdle" && station.Connectors.Any(connector => connector.Transaction is not null);
        return Answer.Status(busy ? "Scheduled" : "Accepted", async ct =>
        {
            if (busy)
                await station.Changed.UntilAsync(() => station.Connectors.All(connector => connector.Transaction is null), ct);
            await dialect.DeliveredAsync(ct);
            var kind = type == "ImmediateAndResume" ? RebootKind.Resume : RebootKind.Soft;
            await dialect.Charger.RebootAsync(kind, busy ? "ScheduledReset" : "ImmediateReset", ct);
        });
    }

    // An EVSE alone has nothing to start again: its transaction ends, and the rest of the charger goes on.
    static Answer ResetEvse(Station station, ConnectorMachine machine, bool onIdle) => onIdle && machine.Transaction is not null
        ? Answer.Status("Scheduled")
        : Answer.Status("Accepted", () => station.Apply(() => machine.Stop("ImmediateReset")));
}

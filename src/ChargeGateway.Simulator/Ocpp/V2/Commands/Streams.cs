using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>GetPeriodicEventStream and AdjustPeriodicEventStream (OCPP 2.1 part 2, N12 and N14).</summary>
static class Streams
{
    public static Answer Get(Dialect2 dialect, JsonObject request)
    {
        var open = dialect.Monitors.Streams.List();
        return new Answer(new JsonObject().With("constantStreamData", open.Count == 0 ? null : open));
    }

    public static Answer Adjust(Dialect2 dialect, JsonObject request) =>
        dialect.Monitors.Streams.Adjust(request.Int("id")!.Value, VariableMonitoring.Pace(request["params"]!.AsObject())!.Value)
            ? Answer.Status("Accepted")
            : Answers.Refused("NotFound");
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>Reset (OCPP 1.6 edition 2, 5.14).</summary>
static class Resets
{
    public static Answer Reset(Dialect16 dialect, JsonObject request)
    {
        var hard = request.Text("type") == "Hard";
        return Answer.Status("Accepted", ct =>
            dialect.Charger.RebootAsync(hard ? RebootKind.Hard : RebootKind.Soft, hard ? "HardReset" : "SoftReset", ct));
    }
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>UnlockConnector (OCPP 1.6 edition 2, 5.18). A charge that runs is stopped first.</summary>
static class Unlocking
{
    public static Answer Unlock(Dialect16 dialect, JsonObject request)
    {
        if (dialect.Station.Find(request.Int("connectorId")!.Value) is not { } connector)
            return Answer.Status("NotSupported");
        return Answer.Status("Unlocked", () => dialect.Station.Apply(() => connector.Stop("UnlockCommand")));
    }
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>RemoteStopTransaction (OCPP 1.6 edition 2, 5.12).</summary>
static class RemoteStop
{
    public static Answer Stop(Dialect16 dialect, JsonObject request)
    {
        var id = request.Int("transactionId");
        var station = dialect.Station;
        lock (station.Gate)
        {
            var connector = station.Connectors.FirstOrDefault(connector => connector.Transaction is { } running && running.Id == id);
            if (connector?.Transaction is not { } transaction || dialect.Charger.Registration == Registration.Pending)
                return Answer.Status("Rejected");
            return Answer.Status("Accepted", () => station.Apply(() =>
            {
                if (connector.Transaction == transaction)
                    connector.Release("Remote");
            }));
        }
    }
}

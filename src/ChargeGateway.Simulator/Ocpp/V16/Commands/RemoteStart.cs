using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>RemoteStartTransaction (OCPP 1.6 edition 2, 5.11).</summary>
static class RemoteStart
{
    public static Answer Start(Dialect16 dialect, JsonObject request)
    {
        var profile = request["chargingProfile"] is JsonObject given ? ProfileReading.Read(given, dialect.Charger.Now) : null;
        if (dialect.Charger.Registration == Registration.Pending)
            return Answer.Status("Rejected");
        if (profile is { Purpose: not ProfilePurpose.TxProfile } or { TransactionId: not null })
            return Answer.Status("Rejected");
        var permission = new Permission(request.Text("idTag")!) { Profile = profile };
        if (RemoteStarts.Choose(dialect.Station, request.Int("connectorId"), permission) is not { } connector)
            return Answer.Status("Rejected");
        return Answer.Status("Accepted", ct => RemoteStarts.BeginAsync(dialect, connector, permission, ct));
    }
}

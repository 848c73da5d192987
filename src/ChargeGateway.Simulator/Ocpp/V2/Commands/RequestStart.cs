using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>RequestStartTransaction (OCPP 2.0.1 part 2, F01 and F02).</summary>
static class RequestStart
{
    public static Answer Start(Dialect2 dialect, JsonObject request)
    {
        var given = request["chargingProfile"] as JsonObject;
        var profile = given is null ? null : ProfileFormat.Read(given, dialect.Charger.Now);
        if (given is not null && profile is not { Purpose: ProfilePurpose.TxProfile, TransactionId: null })
            return Answers.Refused("InvalidProfile");
        if (dialect.Charger.Registration == Registration.Pending && !dialect.Configuration.Flag("TxCtrlr.TxBeforeAcceptedEnabled"))
            return Answers.Refused("NotAccepted");
        var permission = Tokens.Read(request) with { Profile = profile, RemoteStartId = request.Int("remoteStartId") };
        if (RemoteStarts.Choose(dialect.Station, request.Int("evseId"), permission) is not { } connector)
            return Answers.Refused("NoEvseFree");
        var answer = new JsonObject { ["status"] = "Accepted" }.With("transactionId", connector.Transaction?.Uid);
        return new Answer(answer, ct => RemoteStarts.BeginAsync(dialect, connector, permission, ct));
    }

    /// <summary>RequestStopTransaction (F03).</summary>
    public static Answer Stop(Dialect2 dialect, JsonObject request)
    {
        var uid = request.Text("transactionId");
        var station = dialect.Station;
        if (station.Connectors.FirstOrDefault(connector => connector.Transaction?.Uid == uid) is not { } running)
            return Answers.Refused("TxNotFound");
        return Answer.Status("Accepted", () => station.Apply(() =>
        {
            if (running.Transaction?.Uid == uid)
                running.Release("Remote");
        }));
    }
}

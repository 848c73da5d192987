using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Profiles;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>GetTransactionStatus (OCPP 2.0.1 part 2, E14), UsePriorityCharging and UpdateDynamicSchedule (OCPP 2.1 part 2, K21 and K28).</summary>
static class RunningTransactions
{
    public static Answer Status(Dialect2 dialect, JsonObject request)
    {
        var uid = request.Text("transactionId");
        var waiting = dialect.Charger.Outbox.Holds(entry => entry.Action == "TransactionEvent" && (uid is null || IsOf(entry.Payload(), uid)));
        return new Answer(new JsonObject { ["messagesInQueue"] = waiting }
            .With("ongoingIndicator", uid is null ? null : Find(dialect, uid) is not null));
    }

    public static Answer Prioritise(Dialect2 dialect, JsonObject request)
    {
        var (uid, activate) = (request.Text("transactionId")!, (bool)request["activate"]!);
        if (Find(dialect, uid) is not { } machine)
            return Answers.Refused("TxNotFound");
        var possible = false;
        var changed = false;
        dialect.Station.Apply(() =>
        {
            var profiles = dialect.Station.Profiles.Installed;
            possible = !activate || profiles.Any(entry =>
                entry.Profile.Purpose == ProfilePurpose.PriorityCharging && (entry.Connector == 0 || entry.Connector == machine.Number));
            changed = possible && machine.Transaction is { } running && running.HasPriority != activate;
            if (changed)
                machine.Transaction!.HasPriority = activate;
        });
        if (!possible)
            return Answer.Status("NoProfile");
        return changed
            ? Answer.Status("Accepted", dialect.Tell("NotifyPriorityCharging", new JsonObject { ["transactionId"] = uid, ["activated"] = activate }))
            : Answer.Status("Accepted");
    }

    public static Answer UpdateSchedule(Dialect2 dialect, JsonObject request)
    {
        var id = request.Int("chargingProfileId");
        var limit = request["scheduleUpdate"]!.AsObject().Real("limit");
        string? obstacle = null;
        dialect.Station.Apply(() =>
        {
            var (connector, profile) = dialect.Station.Profiles.Installed.FirstOrDefault(entry => entry.Profile.Id == id);
            obstacle = profile is not { Kind: ProfileKind.Dynamic } ? "InvalidProfile" : limit is null ? "UnsupportedParam" : null;
            if (obstacle is null)
                dialect.Station.Profiles.Install(connector, profile! with
                {
                    Schedule = profile.Schedule with { Periods = [profile.Schedule.Periods[0] with { Limit = limit!.Value }] },
                });
        });
        return obstacle is null ? Answer.Status("Accepted") : Answers.Refused(obstacle);
    }

    static ConnectorMachine? Find(Dialect2 dialect, string uid) =>
        dialect.Station.Connectors.FirstOrDefault(machine => machine.Transaction?.Uid == uid);

    static bool IsOf(JsonObject? payload, string uid) => (string?)payload?["transactionInfo"]?["transactionId"] == uid;
}

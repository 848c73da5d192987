using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Work;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>TriggerMessage (OCPP 2.0.1 part 2, F06).</summary>
static class Triggers
{
    public static Answer Trigger(Dialect2 dialect, JsonObject request)
    {
        var evse = request["evse"] as JsonObject;
        var word = request.Text("requestedMessage")!;
        if (word is "MeterValues" or "StatusNotification" or "TransactionEvent" && !Places.Exists(dialect, evse))
            return Answers.Refused("UnknownEvse");
        return word switch
        {
            "BootNotification" => Boot(dialect),
            "FirmwareStatusNotification" or "LogStatusNotification" => Told(dialect, word, dialect.Jobs.Now(word)),
            "Heartbeat" => Told(dialect, "Heartbeat", []),
            "MeterValues" => Answer.Status("Accepted", ct => TellMetersAsync(dialect, evse?.Int("id"), ct)),
            "TransactionEvent" => TellTransactions(dialect, evse?.Int("id")),
            "SignChargingStationCertificate" => Sign(dialect, "ChargingStationCertificate"),
            "SignV2GCertificate" => Sign(dialect, "V2GCertificate"),
            "SignCombinedCertificate" => Sign(dialect, null),
            "StatusNotification" => evse?.Int("connectorId") is null
                ? Answers.Refused("MissingParam", "StatusNotification is told for one connector.")
                : Told(dialect, "StatusNotification", dialect.StatusNotification(evse.Int("id")!.Value)),
            _ => Answer.Status("NotImplemented"),
        };
    }

    // F06.FR.17: who is accepted has nothing to introduce.
    static Answer Boot(Dialect2 dialect)
    {
        if (dialect.Charger.Registration == Registration.Accepted)
            return Answers.Refused("NotEnabled", "The last BootNotification was accepted.");
        return Answer.Status("Accepted", () =>
        {
            dialect.BootReason = "Triggered";
            dialect.Charger.BootNow();
        });
    }

    static Answer Told(Dialect2 dialect, string action, JsonObject payload) => Answer.Status("Accepted", dialect.Tell(action, payload));

    static Answer Sign(Dialect2 dialect, string? type) =>
        Told(dialect, "SignCertificate", new JsonObject { ["csr"] = CertificateStore.NewRequest(dialect) }.With("certificateType", type));

    static async Task TellMetersAsync(Dialect2 dialect, int? evse, CancellationToken ct)
    {
        var read = new List<(int Evse, MeterSnapshot Seen)>();
        dialect.Station.Apply(() => read.AddRange(Chosen(dialect, evse).Select(machine => (machine.Number, machine.Snapshot(SampleReason.Trigger)))));
        foreach (var (number, seen) in read)
            if (MeterFormat.MeterValue(seen, dialect.Configuration.List("AlignedDataCtrlr.Measurands")) is { } value)
                await dialect.Tell("MeterValues", new JsonObject { ["evseId"] = number, ["meterValue"] = new JsonArray(value) })(ct);
    }

    static Answer TellTransactions(Dialect2 dialect, int? evse)
    {
        if (Chosen(dialect, evse).All(machine => machine.Transaction is null))
            return Answers.Refused("TxNotFound");
        return Answer.Status("Accepted", () => dialect.Station.Apply(() =>
        {
            foreach (var machine in Chosen(dialect, evse).Where(machine => machine.Transaction is not null))
                dialect.Sampled(machine.Number, machine.Transaction, machine.Snapshot(SampleReason.Trigger));
        }));
    }

    static IEnumerable<ConnectorMachine> Chosen(Dialect2 dialect, int? evse) =>
        dialect.Station.Connectors.Where(machine => evse is null || machine.Number == evse);
}

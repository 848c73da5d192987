using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Running;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>The messages of a transaction, numbered from 0 (OCPP 2.0.1 part 2, section E). They wait for the line.</summary>
sealed class TransactionEvents(Dialect2 dialect)
{
    const int SamplesKept = 500;
    readonly ConditionalWeakTable<ChargeTransaction, TransactionTale> tales = [];

    VirtualConfiguration Configuration => dialect.Configuration;

    public OutboxEntry Start(ChargeTransaction transaction)
    {
        var machine = Machine(transaction);
        var payload = Event(transaction, "Started", TransactionWords.Trigger(transaction, transaction.StartedBy), transaction.StartedAt)
            .With("meterValue", List(machine.Snapshot(SampleReason.Begin), "SampledDataCtrlr.TxStartedMeasurands"))
            .With("reservationId", transaction.ReservationId);
        return Kept(transaction, Introduced(transaction, payload));
    }

    public OutboxEntry Update(ChargeTransaction transaction, TransactionTurn turn)
    {
        var payload = Event(transaction, "Updated", TransactionWords.Trigger(transaction, turn), dialect.Charger.Now);
        if (turn == TransactionTurn.Authorized)
            Introduced(transaction, payload).With("reservationId", transaction.ReservationId);
        else if (turn == TransactionTurn.Released && transaction.StopTag is { } tag)
            payload["idToken"] = Tokens.Write(dialect, tag, null);
        return Kept(transaction, payload);
    }

    /// <summary>The charging state of a transaction may be another; none when it is not.</summary>
    public OutboxEntry? StateChanged(ChargeTransaction transaction, ConnectorMachine machine) =>
        tales.GetOrCreateValue(transaction).State == TransactionWords.ChargingState(transaction, machine)
            ? null
            : Kept(transaction, Event(transaction, "Updated", "ChargingStateChanged", dialect.Charger.Now));

    public OutboxEntry Stop(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end)
    {
        var values = new JsonArray();
        foreach (var snapshot in transaction.Samples.Prepend(begin).Append(end))
            if (MeterFormat.MeterValue(snapshot, Configuration.List(AtTheEnd(snapshot.Reason))) is { } value)
                values.Add((JsonNode)value);
        var payload = Event(transaction, "Ended", TransactionWords.EndTrigger(transaction.StopReason!), transaction.StoppedAt!.Value)
            .With("meterValue", values.Count == 0 ? null : values)
            .With("idToken", transaction.StopTag is { } tag ? Tokens.Write(dialect, tag, null) : null);
        payload["transactionInfo"]!["stoppedReason"] = TransactionWords.StoppedReason(transaction.StopReason!);
        return new OutboxEntry("TransactionEvent", () => payload) { Kept = true };
    }

    public OutboxEntry? Sample(int evse, ChargeTransaction? transaction, MeterSnapshot snapshot)
    {
        var clock = snapshot.Reason == SampleReason.Clock;
        if (transaction?.Samples.Count < SamplesKept && clock && Configuration.List(AtTheEnd(snapshot.Reason)).Count > 0)
            transaction.Samples.Add(snapshot);
        if (List(snapshot, clock ? "AlignedDataCtrlr.Measurands" : "SampledDataCtrlr.TxUpdatedMeasurands") is not { } values)
            return null;
        if (transaction is null)
            return new OutboxEntry("MeterValues", () => new JsonObject { ["evseId"] = evse, ["meterValue"] = values.DeepClone() });
        var trigger = snapshot.Reason switch
        {
            SampleReason.Clock => "MeterValueClock",
            SampleReason.Trigger => "Trigger",
            _ => "MeterValuePeriodic",
        };
        var payload = Event(transaction, "Updated", trigger, snapshot.At).With("meterValue", values);
        return new OutboxEntry("TransactionEvent", () => payload) { Kept = true, Spare = true };
    }

    // The token and the number of a remote start belong to the event that follows the leave to charge (E01.FR.03, F01.FR.25).
    JsonObject Introduced(ChargeTransaction transaction, JsonObject payload)
    {
        if (transaction.Permission?.RemoteStartId is { } remoteStart)
            payload["transactionInfo"]!["remoteStartId"] = remoteStart;
        return payload.With("idToken", Tokens.Write(dialect, transaction.Permission));
    }

    JsonObject Event(ChargeTransaction transaction, string type, string trigger, DateTimeOffset at)
    {
        var tale = tales.GetOrCreateValue(transaction);
        tale.State = type == "Ended" ? tale.State : TransactionWords.ChargingState(transaction, Machine(transaction));
        var payload = new JsonObject
        {
            ["eventType"] = type,
            ["timestamp"] = Wording.Time(at),
            ["triggerReason"] = trigger,
            ["seqNo"] = tale.Next++,
            ["transactionInfo"] = new JsonObject { ["transactionId"] = transaction.Uid }
                .With("chargingState", type == "Ended" ? Ending(transaction) : tale.State),
            ["evse"] = new JsonObject { ["id"] = transaction.Connector, ["connectorId"] = 1 },
        };
        return payload.With("offline", dialect.Charger.IsConnected && dialect.Charger.MaySpeak ? null : true);
    }

    static string Ending(ChargeTransaction transaction) => transaction.StopReason == "EVDisconnected" ? "Idle" : "EVConnected";

    OutboxEntry Kept(ChargeTransaction transaction, JsonObject payload) =>
        new("TransactionEvent", () => payload) { Kept = true, Answered = answer => dialect.Learn(transaction, answer["idTokenInfo"]) };

    ConnectorMachine Machine(ChargeTransaction transaction) => dialect.Station.Find(transaction.Connector)!;

    JsonArray? List(MeterSnapshot snapshot, string measurands) =>
        MeterFormat.MeterValue(snapshot, Configuration.List(measurands)) is { } value ? new JsonArray(value) : null;

    static string AtTheEnd(SampleReason reason) =>
        reason == SampleReason.Clock ? "AlignedDataCtrlr.TxEndedMeasurands" : "SampledDataCtrlr.TxEndedMeasurands";
}

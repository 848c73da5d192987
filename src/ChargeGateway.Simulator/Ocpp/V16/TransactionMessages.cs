using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Authorization;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Running;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>The messages of a transaction. They wait for the line and for the id that StartTransaction brings.</summary>
sealed class TransactionMessages(Dialect16 dialect)
{
    const int SamplesKept = 500;

    VirtualConfiguration Configuration => dialect.Charger.Configuration;

    public OutboxEntry Start(ChargeTransaction transaction)
    {
        var payload = new JsonObject
        {
            ["connectorId"] = transaction.Connector,
            ["idTag"] = transaction.IdTag,
            ["meterStart"] = (long)transaction.MeterStart,
            ["timestamp"] = Wording.Time(transaction.StartedAt),
        }.With("reservationId", transaction.ReservationId);
        return new OutboxEntry("StartTransaction", () => payload) { Kept = true, Answered = answer => Started(transaction, answer) };
    }

    public OutboxEntry Stop(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end)
    {
        var data = Data(transaction, begin, end);
        return new OutboxEntry("StopTransaction", () => transaction.Id is null ? null : new JsonObject
        {
            ["transactionId"] = transaction.Id,
            ["meterStop"] = (long)transaction.MeterStop!.Value,
            ["timestamp"] = Wording.Time(transaction.StoppedAt!.Value),
            ["reason"] = transaction.StopReason,
            ["transactionData"] = data.DeepClone(),
        }.With("idTag", transaction.StopTag))
        { Kept = true };
    }

    public OutboxEntry? Sample(int connector, ChargeTransaction? transaction, MeterSnapshot snapshot)
    {
        if (transaction?.Samples.Count < SamplesKept && AtTheEnd(snapshot.Reason).Count > 0)
            transaction.Samples.Add(snapshot);
        var wanted = Configuration.List(snapshot.Reason == SampleReason.Clock ? "MeterValuesAlignedData" : "MeterValuesSampledData");
        if (MeterFormat.MeterValue(snapshot, wanted) is not { } value)
            return null;
        return new OutboxEntry("MeterValues", () => new JsonObject { ["connectorId"] = connector, ["meterValue"] = new JsonArray(value.DeepClone()) }
            .With("transactionId", transaction?.Id))
        { Kept = transaction is not null, Spare = true };
    }

    JsonArray Data(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end)
    {
        string[] register = ["Energy.Active.Import.Register"];
        var data = new JsonArray(MeterFormat.MeterValue(begin, register));
        foreach (var sample in transaction.Samples)
            if (MeterFormat.MeterValue(sample, AtTheEnd(sample.Reason)) is { } value)
                data.Add((JsonNode)value);
        data.Add((JsonNode)MeterFormat.MeterValue(end, register)!);
        return data;
    }

    IReadOnlyList<string> AtTheEnd(SampleReason reason) =>
        Configuration.List(reason == SampleReason.Clock ? "StopTxnAlignedData" : "StopTxnSampledData");

    void Started(ChargeTransaction transaction, JsonObject answer)
    {
        new Authorizer(dialect).Learn(transaction.IdTag!, answer["idTagInfo"]);
        var welcome = (answer["idTagInfo"] as JsonObject)?.Text("status") == "Accepted";
        dialect.Station.Apply(() =>
        {
            transaction.Id = answer.Int("transactionId");
            if (!welcome)
                Refuse(transaction);
        });
    }

    // OCPP 1.6 edition 2, 4.8: an unwelcome tag ends the charge, or the energy only.
    void Refuse(ChargeTransaction transaction)
    {
        if (transaction.StoppedAt is not null)
            return;
        if (Configuration.Flag("StopTransactionOnInvalidId"))
            dialect.Station.Find(transaction.Connector)!.Release("DeAuthorized");
        else
            transaction.Ration = Configuration.Number("MaxEnergyOnInvalidId");
    }
}

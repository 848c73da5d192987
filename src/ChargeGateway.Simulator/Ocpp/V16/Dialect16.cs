using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.V16.Commands;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>OCPP 1.6 as a charger speaks it.</summary>
sealed class Dialect16 : Dialect
{
    readonly TransactionMessages transactions;

    public Dialect16(VirtualChargePoint charger)
        : base(charger, SettingNames.V16) => transactions = new TransactionMessages(this);

    public override string MalformedCode => "FormationViolation";

    protected override IEnumerable<int> Reporting => Enumerable.Range(0, Station.Connectors.Count + 1);

    public override async Task<JsonNode?> AskAsync(Permission tag, CancellationToken ct) =>
        (await Charger.CallAsync("Authorize", new JsonObject { ["idTag"] = tag.IdTag }, ct))["idTagInfo"];

    public override TagVerdict Verdict(JsonNode? said) =>
        said is JsonObject info ? new(info.Text("status") ?? "Invalid", info.Text("parentIdTag"), info.Moment("expiryDate")) : TagVerdict.Invalid;

    public override void Tune(string key)
    {
        if (key == "StopTransactionOnEVSideDisconnect")
            Station.Settings.StopsOnUnplug = Configuration.Flag(key);
    }

    public override void Started(ChargeTransaction transaction) => Post(transactions.Start(transaction));

    public override void Stopped(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end) =>
        Post(transactions.Stop(transaction, begin, end));

    public override void Sampled(int connector, ChargeTransaction? transaction, MeterSnapshot snapshot)
    {
        if (transactions.Sample(connector, transaction, snapshot) is { } entry)
            Charger.Outbox.Post(entry);
    }

    public override Answer Handle(ReceivedCommand command)
    {
        if (!CommandTable.Commands.TryGetValue(command.Action, out var carry))
            throw new CallErrorException("NotImplemented", $"{command.Action} is not known.");
        Requests.Check(command.Action, command.Payload);
        return carry(this, command.Payload);
    }

    public override string? WhatIsWrongWith(string action, JsonObject answer) => Responses.WhatIsWrong(action, answer);

    /// <summary>The meter values of a connector as they are now.</summary>
    public JsonObject? MeterValues(ConnectorMachine connector) =>
        transactions.Sample(connector.Number, connector.Transaction, connector.Snapshot(SampleReason.Trigger))?.Payload();

    protected override string StatusWord(ConnectorStatus status) => status.ToString();

    protected override JsonObject StatusNotification(int connector, ConnectorStatus status)
    {
        var fault = Station.Find(connector)?.Fault;
        return new JsonObject { ["connectorId"] = connector, ["errorCode"] = fault?.Code ?? "NoError", ["status"] = status.ToString() }
            .With("info", fault?.Info).With("vendorErrorCode", fault?.VendorCode).With("vendorId", fault is null ? null : Charger.Options.Vendor)
            .With("timestamp", Wording.Time(Charger.Now));
    }

    protected override JsonObject Introduction() => new()
    {
        ["chargePointVendor"] = Charger.Options.Vendor,
        ["chargePointModel"] = Charger.Options.Model,
        ["chargePointSerialNumber"] = Charger.Options.SerialNumber,
        ["firmwareVersion"] = Charger.Options.FirmwareVersion,
        ["meterType"] = "virtual",
    };
}

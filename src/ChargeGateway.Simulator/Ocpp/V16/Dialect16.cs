using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.V16.Commands;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>OCPP 1.6 as a charger speaks it.</summary>
sealed class Dialect16 : IDialect
{
    readonly ConcurrentDictionary<string, OutboxEntry> lastSent = new();
    readonly ConcurrentDictionary<int, ConnectorStatus> reported = new();
    readonly TransactionMessages transactions;
    readonly Authorizer authorizer;

    public Dialect16(VirtualChargePoint charger)
    {
        Charger = charger;
        transactions = new TransactionMessages(this);
        authorizer = new Authorizer(this);
        Tuning.Follow(charger);
    }

    public VirtualChargePoint Charger { get; }

    public Station Station => Charger.Station;

    public LocalList LocalList { get; } = new();

    public AuthorizationCache Cache { get; } = new();

    public CertificateStore Certificates { get; } = new();

    public JobReports Jobs { get; } = new();

    public OutboxEntry? LastSent(string action) => lastSent.GetValueOrDefault(action);

    public async Task<(Registration Verdict, TimeSpan Interval)> BootAsync(CancellationToken ct)
    {
        var answer = await Charger.CallAsync("BootNotification", Introduction(Charger.Options), ct);
        var verdict = answer.Word<Registration>("status") ?? Registration.None;
        var interval = TimeSpan.FromSeconds(answer.Int("interval") ?? 0);
        if (verdict == Registration.Accepted && interval > TimeSpan.Zero)
            Charger.Configuration["HeartbeatInterval"] = answer.Int("interval")!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (verdict, verdict == Registration.Accepted ? TimeSpan.FromSeconds(Charger.Configuration.Number("HeartbeatInterval")) : interval);
    }

    public void ReportAll()
    {
        if (Charger.Options.SecurityEvents)
            Say("SecurityEventNotification", new JsonObject { ["type"] = "StartupOfTheDevice", ["timestamp"] = Wording.Time(Charger.Now) });
        foreach (var connector in Enumerable.Range(0, Station.Connectors.Count + 1))
            StatusChanged(connector);
    }

    public void ReportChanges()
    {
        foreach (var connector in Enumerable.Range(0, Station.Connectors.Count + 1))
            if (!reported.TryGetValue(connector, out var status) || status != StatusOf(connector))
                StatusChanged(connector);
    }

    public Task HeartbeatAsync(CancellationToken ct) => Charger.MaySpeak ? Charger.CallAsync("Heartbeat", [], ct) : Task.CompletedTask;

    public Task<TagVerdict> AuthorizeAsync(string idTag, CancellationToken ct) => authorizer.AuthorizeAsync(idTag, ct);

    public void Learn(string idTag, JsonNode? idTagInfo) => authorizer.Learn(idTag, idTagInfo);

    public void StatusChanged(int connector)
    {
        var status = StatusOf(connector);
        var payload = StatusNotification(connector, status);
        Charger.Outbox.Post(new OutboxEntry("StatusNotification", () => payload) { Answered = _ => reported[connector] = status });
    }

    public void Started(ChargeTransaction transaction) => Post(transactions.Start(transaction));

    public void Stopped(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end) => Post(transactions.Stop(transaction, begin, end));

    public void Sampled(int connector, ChargeTransaction? transaction, MeterSnapshot snapshot)
    {
        if (transactions.Sample(connector, transaction, snapshot) is { } entry)
            Charger.Outbox.Post(entry);
    }

    public Task DeliveredAsync(CancellationToken ct) => Charger.WhenDeliveredAsync(ct);

    public Answer Handle(ReceivedCommand command)
    {
        if (!CommandTable.Commands.TryGetValue(command.Action, out var carry))
            throw new CallErrorException("NotImplemented", $"{command.Action} is not known.");
        Requests.Check(command.Action, command.Payload);
        return carry(this, command.Payload);
    }

    public string? WhatIsWrongWith(string action, JsonObject answer) => Responses.WhatIsWrong(action, answer);

    /// <summary>The meter values of a connector as they are now.</summary>
    public JsonObject? MeterValues(ConnectorMachine connector) =>
        transactions.Sample(connector.Number, connector.Transaction, connector.Snapshot(SampleReason.Trigger))?.Payload();

    /// <summary>Says something now, or not at all when nobody may hear it.</summary>
    public void Say(string action, JsonObject payload) => Charger.Outbox.Post(new OutboxEntry(action, () => payload));

    /// <summary>Says something that was asked for, even before the charger is accepted.</summary>
    public Func<CancellationToken, Task> Tell(string action, JsonObject payload) => ct => Charger.CallAsync(action, payload, ct);

    public JsonObject StatusNotification(int connector) => StatusNotification(connector, StatusOf(connector));

    JsonObject StatusNotification(int connector, ConnectorStatus status)
    {
        var fault = Station.Find(connector)?.Fault;
        return new JsonObject { ["connectorId"] = connector, ["errorCode"] = fault?.Code ?? "NoError", ["status"] = status.ToString() }
            .With("info", fault?.Info).With("vendorErrorCode", fault?.VendorCode).With("vendorId", fault is null ? null : Charger.Options.Vendor)
            .With("timestamp", Wording.Time(Charger.Now));
    }

    ConnectorStatus StatusOf(int connector) =>
        Station.Find(connector)?.Status ?? (Station.Operative ? ConnectorStatus.Available : ConnectorStatus.Unavailable);

    void Post(OutboxEntry entry)
    {
        lastSent[entry.Action] = entry;
        Charger.Outbox.Post(entry);
    }

    static JsonObject Introduction(VirtualChargePointOptions options) => new()
    {
        ["chargePointVendor"] = options.Vendor,
        ["chargePointModel"] = options.Model,
        ["chargePointSerialNumber"] = options.SerialNumber,
        ["firmwareVersion"] = options.FirmwareVersion,
        ["meterType"] = "virtual",
    };
}

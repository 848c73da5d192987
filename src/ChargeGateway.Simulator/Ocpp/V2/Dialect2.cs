using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Authorization;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.V2.Commands;
using ChargeGateway.Simulator.Ocpp.V2.Device;
using ChargeGateway.Simulator.Ocpp.V2.Fields;
using ChargeGateway.Simulator.Ocpp.V2.Monitoring;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>OCPP 2.0.1 and 2.1 as a charger speaks them. Every EVSE has one connector.</summary>
sealed class Dialect2 : Dialect
{
    readonly ConcurrentDictionary<int, string> told = new();
    readonly ConcurrentDictionary<int, ConnectorFault?> faults = new();
    readonly ConcurrentDictionary<int, Reservation?> reservations = new();
    readonly TransactionEvents transactions;

    public Dialect2(VirtualChargePoint charger)
        : base(charger, SettingNames.V2)
    {
        transactions = new TransactionEvents(this);
        Events = new EventReports(this);
        Monitors = new Monitors(this);
    }

    /// <summary>The version on the line, or that of the charger while there is none.</summary>
    public OcppVersion Version => OcppVersions.Of(Charger.SubProtocol) ?? Charger.Options.Version;

    /// <summary>Why the charger starts, in the words of BootReasonEnumType.</summary>
    public string BootReason { get; set; } = "PowerUp";

    public DisplayMessages Displays { get; } = new();

    public EventReports Events { get; }

    public Monitors Monitors { get; }

    public NetworkProfiles Networks { get; } = new();

    public override string MalformedCode => "FormatViolation";

    protected override IEnumerable<int> Reporting => Station.Connectors.Select(connector => connector.Number);

    public override async Task<JsonNode?> AskAsync(Permission tag, CancellationToken ct) =>
        (await Charger.CallAsync("Authorize", new JsonObject { ["idToken"] = Tokens.Write(this, tag.IdTag, tag.Kind) }, ct))["idTokenInfo"];

    public override TagVerdict Verdict(JsonNode? said) => said is JsonObject info
        ? new(info.Text("status") ?? "Invalid", (info["groupIdToken"] as JsonObject)?.Text("idToken"), info.Moment("cacheExpiryDateTime"))
        : TagVerdict.Accepted;

    public override void Tune(string key)
    {
        var settings = Station.Settings;
        var points = Configuration.List(key);
        if (key == "TxCtrlr.TxStartPoint")
            (settings.StartsOnPlugIn, settings.StartsOnAuthorization) = (points.Contains("EVConnected"), points.Contains("Authorized"));
        else if (key == "TxCtrlr.TxStopPoint")
        {
            settings.StopsOnUnplug = points.Contains("EVConnected") || points.Contains("PowerPathClosed");
            settings.StopsOnRelease = points.Contains("Authorized") || points.Contains("PowerPathClosed");
        }
    }

    public override void StatusChanged(int connector)
    {
        if (Station.Find(connector) is not { } machine)
            return;
        var word = StatusWord(machine.Status);
        if (told.GetValueOrDefault(connector) != word)
            TellStatus(connector);
        told[connector] = word;
        ReservationEnded(machine);
        if (machine.Fault != faults.GetValueOrDefault(connector))
            Events.Faulted(machine, faults.GetValueOrDefault(connector));
        faults[connector] = machine.Fault;
        if (machine.Transaction is { } running && transactions.StateChanged(running, machine) is { } entry)
            Post(entry);
    }

    public override void Restarting(string reason) => BootReason = reason switch
    {
        "ImmediateReset" => "RemoteReset",
        "ScheduledReset" => reason,
        "PowerLoss" => "PowerUp",
        _ => Jobs.IsBusy("FirmwareStatusNotification") ? "FirmwareUpdate" : "ApplicationReset",
    };

    public override void Started(ChargeTransaction transaction) => Post(transactions.Start(transaction));

    public override void Updated(ChargeTransaction transaction, TransactionTurn turn) => Post(transactions.Update(transaction, turn));

    public override void Stopped(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end) =>
        Post(transactions.Stop(transaction, begin, end));

    public override void Sampled(int connector, ChargeTransaction? transaction, MeterSnapshot snapshot)
    {
        if (transactions.Sample(connector, transaction, snapshot) is { } entry)
            Charger.Outbox.Post(entry);
    }

    public override Answer Handle(ReceivedCommand command)
    {
        Requests.Check(command.Action, command.Payload, Version);
        return CommandTable.Commands[command.Action](this, command.Payload);
    }

    public override string? WhatIsWrongWith(string action, JsonObject answer) => Responses.WhatIsWrong(action, answer, Version);

    /// <summary>What was said of the token of a transaction: an unwelcome one ends the charge, or the energy only (E05).</summary>
    public void Learn(ChargeTransaction transaction, JsonNode? idTokenInfo)
    {
        if (idTokenInfo is null || transaction.IdTag is not { } idTag)
            return;
        if (!new Authorizer(this).Learn(idTag, idTokenInfo).IsAccepted)
            Station.Apply(() => Refuse(transaction));
    }

    protected override string StatusWord(ConnectorStatus status) => DeviceModel.Availability(status);

    protected override JsonObject StatusNotification(int connector, ConnectorStatus status) => new()
    {
        ["timestamp"] = Wording.Time(Charger.Now),
        ["connectorStatus"] = StatusWord(status),
        ["evseId"] = connector,
        ["connectorId"] = 1,
    };

    protected override JsonObject Introduction() => new()
    {
        ["reason"] = BootReason,
        ["chargingStation"] = new JsonObject
        {
            ["vendorName"] = Charger.Options.Vendor,
            ["model"] = Charger.Options.Model,
            ["serialNumber"] = Charger.Options.SerialNumber,
            ["firmwareVersion"] = Charger.Options.FirmwareVersion,
        },
    };

    // A reservation that nobody used is over at its time (H04), or as soon as its place cannot be used (H01.FR.16 and 17).
    void ReservationEnded(ConnectorMachine machine)
    {
        var known = reservations.GetValueOrDefault(machine.Number);
        if (machine.Reservation is { } useless && machine.Status is ConnectorStatus.Faulted or ConnectorStatus.Unavailable)
        {
            machine.Reserve(null);
            Ended(useless, "Removed");
        }
        else if (known is not null && machine.Reservation is null && known.Expires <= Charger.Now)
            Ended(known, "Expired");
        reservations[machine.Number] = machine.Reservation;
    }

    void Ended(Reservation reservation, string why) =>
        Say("ReservationStatusUpdate", new JsonObject { ["reservationId"] = reservation.Id, ["reservationUpdateStatus"] = why });

    void Refuse(ChargeTransaction transaction)
    {
        if (transaction.StoppedAt is not null || Station.Find(transaction.Connector) is not { } machine)
            return;
        if (Configuration.Flag(Names.StopsOnInvalidId))
            machine.Release("DeAuthorized");
        else
            transaction.Ration = Configuration.Number(Names.EnergyOnInvalidId);
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Authorization;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Running;
using ChargeGateway.Simulator.Ocpp.Work;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>How one version of OCPP says what happens at a charger and understands what it is told: what all versions have in common.</summary>
abstract class Dialect(VirtualChargePoint charger, SettingNames names) : IStationReport
{
    readonly ConcurrentDictionary<string, OutboxEntry> lastSent = new();
    readonly ConcurrentDictionary<int, string> reported = new();

    public VirtualChargePoint Charger => charger;

    public Station Station => charger.Station;

    public VirtualConfiguration Configuration => charger.Configuration;

    public SettingNames Names => names;

    public LocalList LocalList { get; } = new();

    public AuthorizationCache Cache { get; } = new();

    public CertificateStore Certificates { get; } = new();

    public JobReports Jobs { get; } = new();

    /// <summary>The error code for a message whose form is wrong.</summary>
    public abstract string MalformedCode { get; }

    /// <summary>The numbers of which the status is reported.</summary>
    protected abstract IEnumerable<int> Reporting { get; }

    public OutboxEntry? LastSent(string action) => lastSent.GetValueOrDefault(action);

    /// <summary>Introduces the charger. Returns the verdict and the interval that came with it.</summary>
    public async Task<(Registration Verdict, TimeSpan Interval)> BootAsync(CancellationToken ct)
    {
        var answer = await charger.CallAsync("BootNotification", Introduction(), ct);
        var verdict = answer.Word<Registration>("status") ?? Registration.None;
        var interval = TimeSpan.FromSeconds(answer.Int("interval") ?? 0);
        if (verdict == Registration.Accepted && interval > TimeSpan.Zero)
            Configuration[names.HeartbeatInterval] = answer.Int("interval")!.Value.ToString(CultureInfo.InvariantCulture);
        return (verdict, verdict == Registration.Accepted ? TimeSpan.FromSeconds(Configuration.Number(names.HeartbeatInterval)) : interval);
    }

    /// <summary>The charger has just been accepted after a start: everything is news.</summary>
    public void ReportAll()
    {
        if (charger.Options.SecurityEvents)
            Say("SecurityEventNotification", new JsonObject { ["type"] = "StartupOfTheDevice", ["timestamp"] = Wording.Time(charger.Now) });
        foreach (var connector in Reporting)
            TellStatus(connector);
    }

    /// <summary>The line is back: what changed meanwhile is news.</summary>
    public void ReportChanges()
    {
        foreach (var connector in Reporting)
            if (!reported.TryGetValue(connector, out var word) || word != StatusWord(StatusOf(connector)))
                TellStatus(connector);
    }

    public Task HeartbeatAsync(CancellationToken ct) => charger.MaySpeak ? charger.CallAsync("Heartbeat", [], ct) : Task.CompletedTask;

    public Task<TagVerdict> AuthorizeAsync(string idTag, CancellationToken ct) => new Authorizer(this).AuthorizeAsync(new Permission(idTag), ct);

    public Task DeliveredAsync(CancellationToken ct) => charger.WhenDeliveredAsync(ct);

    /// <summary>Asks the central system about a tag. Returns what it says of it.</summary>
    public abstract Task<JsonNode?> AskAsync(Permission tag, CancellationToken ct);

    /// <summary>Reads what was said of a tag.</summary>
    public abstract TagVerdict Verdict(JsonNode? said);

    /// <summary>A setting that only this version has may have changed.</summary>
    public virtual void Tune(string key) { }

    /// <summary>The charger restarts, and why.</summary>
    public virtual void Restarting(string reason) { }

    public virtual void StatusChanged(int connector) => TellStatus(connector);

    public abstract void Started(ChargeTransaction transaction);

    public virtual void Updated(ChargeTransaction transaction, TransactionTurn turn) { }

    public abstract void Stopped(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end);

    public abstract void Sampled(int connector, ChargeTransaction? transaction, MeterSnapshot snapshot);

    /// <summary>Does what a command asks and says what to answer.</summary>
    /// <exception cref="CallErrorException">It is to be answered with a CALLERROR.</exception>
    public abstract Answer Handle(ReceivedCommand command);

    /// <summary>What is wrong with an answer of the central system; nothing for a good one.</summary>
    public abstract string? WhatIsWrongWith(string action, JsonObject answer);

    /// <summary>Says something now, or not at all when nobody may hear it.</summary>
    public void Say(string action, JsonObject payload) => charger.Outbox.Post(new OutboxEntry(action, () => payload));

    /// <summary>Says something that was asked for, even before the charger is accepted.</summary>
    public Func<CancellationToken, Task> Tell(string action, JsonObject payload) => ct => charger.CallAsync(action, payload, ct);

    public JsonObject StatusNotification(int connector) => StatusNotification(connector, StatusOf(connector));

    /// <summary>Sends a message that has to arrive, and remembers it.</summary>
    protected void Post(OutboxEntry entry)
    {
        lastSent[entry.Action] = entry;
        charger.Outbox.Post(entry);
    }

    protected void TellStatus(int connector)
    {
        var status = StatusOf(connector);
        var payload = StatusNotification(connector, status);
        charger.Outbox.Post(new OutboxEntry("StatusNotification", () => payload) { Answered = _ => reported[connector] = StatusWord(status) });
    }

    protected ConnectorStatus StatusOf(int connector) =>
        Station.Find(connector)?.Status ?? (Station.Operative ? ConnectorStatus.Available : ConnectorStatus.Unavailable);

    protected abstract JsonObject Introduction();

    protected abstract JsonObject StatusNotification(int connector, ConnectorStatus status);

    /// <summary>The word of this version for a status.</summary>
    protected abstract string StatusWord(ConnectorStatus status);
}

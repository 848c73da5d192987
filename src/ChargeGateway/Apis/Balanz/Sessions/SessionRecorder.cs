using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage.Samples;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Sessions;

/// <summary>Follows the charges of all drivers: what changes while they run, and what is to be kept when they end.</summary>
sealed class SessionRecorder : BackgroundService
{
    const int Capacity = 10_000;
    const int SamplesReadAgain = 5000;

    readonly SessionArchive archive;
    readonly LiveHistories histories;
    readonly AuditLog audit;
    readonly IChargerDirectory chargers;
    readonly ITransactionLog transactions;
    readonly SampleLog samples;
    readonly IOptions<BalanzOptions> options;
    readonly TimeProvider time;
    readonly ILogger<SessionRecorder> logger;
    readonly EventSubscription subscription;

    public SessionRecorder(
        SessionArchive archive,
        LiveHistories histories,
        AuditLog audit,
        IChargerDirectory chargers,
        ITransactionLog transactions,
        SampleLog samples,
        IEventStream events,
        IOptions<BalanzOptions> options,
        TimeProvider time,
        ILogger<SessionRecorder> logger)
    {
        (this.archive, this.histories, this.audit, this.chargers, this.transactions) = (archive, histories, audit, chargers, transactions);
        (this.samples, this.options, this.time, this.logger) = (samples, options, time, logger);
        subscription = events.Subscribe(
            Capacity, happened => happened is SessionStarted or SessionEnded or OfferChanged or MeterValuesReceived { TransactionId: not null });
    }

    public override void Dispose()
    {
        subscription.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var charger in chargers.All)
        {
            foreach (var charge in transactions.Open(charger.Id)) await ReadAgainAsync(charge, stoppingToken).ConfigureAwait(false);
        }

        await foreach (var happened in subscription.Events.ReadAllAsync(stoppingToken).ConfigureAwait(false))
            await TakeAsync(happened).ConfigureAwait(false);
    }

    async Task TakeAsync(ChargerEvent happened)
    {
        switch (happened)
        {
            case SessionStarted { Transaction: { IsOpen: true } charge }:
                histories.Begin(charge.Id);
                var user = archive.UserName(charge.IdTag);
                audit.Note($"[SESSION-START] {charge.ChargePointId}, connector {charge.Connector}: {charge.IdTag} ({user})");
                break;
            case MeterValuesReceived { TransactionId: { } id } received when histories.Find(id) is { } history:
                foreach (var reading in received.Readings) Take(history, reading, received.At);
                break;
            case OfferChanged { TransactionId: { } id } offer:
                histories.Find(id)?.Offer(offer.At, offer.Offered);
                break;
            case SessionEnded { Transaction: var charge }:
                await EndAsync(charge).ConfigureAwait(false);
                break;
        }
    }

    void Take(History history, MeterReading reading, DateTimeOffset at)
    {
        var totals = new ReadingTotals(reading.Values);
        if (totals.Highest(Measurands.CurrentOffered) is { } offered) history.Offer(at, offered);
        if (totals.ByPhase(Measurands.CurrentImport) is { } current && Usage.Of(current) is { } usage)
            history.Use(at, usage, options.Value.MinimumUsageChange);
    }

    async Task EndAsync(Transaction charge)
    {
        var history = histories.End(charge.Id);
        history?.End(time.GetUtcNow());
        var session = archive.Of(charge, history?.Entries ?? []);
        audit.Note($"[SESSION-STOP] {session.Id}: {charge.IdTag} ({session.UserName}), {charge.Energy / 1000:0.000} kWh, {charge.StopReason}");
        audit.Note($"[SESSION-HIST] {session.Id}: {HistoryText.Write(session.History, HistoryText.Seconds)}");
        try
        {
            await archive.SaveAsync(session, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failed)
        {
            logger.LogError(failed, "The history of session {Session} could not be stored", session.Id);
        }
    }

    /// <summary>A charge that ran before the gateway started has its history in the samples.</summary>
    async Task ReadAgainAsync(Transaction charge, CancellationToken ct)
    {
        var history = histories.Begin(charge.Id);
        var read = await samples.SamplesAsync(charge.ChargePointId, charge.Connector, charge.StartedAt, time.GetUtcNow(), SamplesReadAgain, ct)
            .ConfigureAwait(false);
        foreach (var reading in read.GroupBy(sample => sample.TakenAt))
            Take(history, new MeterReading(reading.Key, [.. reading.Select(sample => sample.Value)]), reading.Key);
    }
}

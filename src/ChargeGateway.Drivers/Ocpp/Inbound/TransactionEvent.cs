using ChargeGateway.Core.Events;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V2;
using Transaction = ChargeGateway.Core.Transactions.Transaction;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 2.0.1 part 2, E01 to E15: a charge from its first message to its last, whichever comes first. It is on disk before the answer. Nothing
/// of a charge is refused for what it says: the charger would send it for ever. Costs are left out: the gateway knows none.
/// </summary>
static class TransactionEvent
{
    const string DefaultReason = "Local";

    public static async ValueTask<object> HandleAsync(InboundCall call, TransactionEventRequest request, CancellationToken ct)
    {
        var report = TransactionReport.Read(call, request);
        var log = call.Context.Transactions;
        var known = await log.FindAsync(call.Charger.Id, report.Reference, ct).ConfigureAwait(false);
        if (known is not null && report.ToStart(null, authorized: false).IsAnotherThan(known))
        {
            call.Charger.OnDeviation($"uses the name of transaction {report.Reference} for another one");
            call.Context.Sequences.Forget(call.Charger.Id, report.Reference);
            known = null;
        }

        var (isNew, isLate, missing) = call.Context.Sequences.Of(call.Charger.Id, report.Reference).Take(request.SeqNo);
        if (missing > 0) call.Charger.OnDeviation($"left out {missing} messages of transaction {report.Reference} before number {request.SeqNo}");
        var decision = Decide(report, known);
        var isEndThatWasLost = report.IsEnd && known is { IsOpen: true }; // it came once, but its line broke before it was on disk
        if (isNew || known is null || isEndThatWasLost)
        {
            var charge = await RecordAsync(report, known, decision, isLate, ct).ConfigureAwait(false);
            Publish(report, charge, isLate);
            if (report.IsEnd) await EndAsync(report, charge, ct).ConfigureAwait(false);
        }

        return new TransactionEventResponse { IdTokenInfo = decision is null ? null : IdTokens.Info(decision) };
    }

    /// <summary>A charge's own token is not refused for charging already.</summary>
    static TagDecision? Decide(TransactionReport report, Transaction? known)
    {
        if (report.Request.IdToken is not { } token) return null;
        var isOwn = string.Equals(IdTokens.Tag(token), known?.IdTag, StringComparison.OrdinalIgnoreCase);
        return isOwn || report.IsTokenOfStop
            ? IdTokens.Decide(report.Call, token)
            : IdTokens.DecideStart(report.Call, token, known?.Connector ?? report.Evse ?? 0);
    }

    static async Task<Transaction> RecordAsync(TransactionReport report, Transaction? known, TagDecision? decision, bool isLate, CancellationToken ct)
    {
        var request = report.Request;
        var charger = report.Call.Charger.Id;
        var tag = report.IsTokenOfStop && (known?.IdTag is not null || request.TriggerReason == "StopAuthorized") ? null : IdTokens.Tag(request.IdToken);
        var log = report.Call.Context.Transactions;
        if (known is null)
        {
            if (!report.IsStart) report.Call.Charger.OnDeviation($"reports transaction {report.Reference}, whose start it never reported");
            return await log.StartAsync(report.ToStart(tag, tag is null || decision is null or { MayCharge: true }), ct).ConfigureAwait(false);
        }

        var update = new TransactionUpdate(
            charger,
            known.Id,
            isLate && known.Connector > 0 ? null : report.Evse,
            isLate && known.IdTag is not null ? null : tag,
            decision is null or { MayCharge: true },
            report.BeganAt < known.StartedAt ? report.BeganAt : null,
            known.MeterStart is null || report.IsStart ? report.MeterStart : null,
            request.ReservationId,
            request.TransactionInfo!.RemoteStartId)
        {
            StopTag = report.IsTokenOfStop && tag is null ? IdTokens.Tag(request.IdToken) : null,
        };
        return await log.UpdateAsync(update, ct).ConfigureAwait(false) ?? known;
    }

    static void Publish(TransactionReport report, Transaction charge, bool isLate)
    {
        var call = report.Call;
        if (report.Readings.Count > 0)
            call.Charger.Publish(new MeterValuesReceived(call.Charger.Id, call.Context.Now, charge.Connector, charge.Id, report.Readings));
        if (!isLate && charge.IsOpen && charge.Connector > 0)
            EvseStatus.TakeCharging(call, charge.Connector, report.Request.TransactionInfo!.ChargingState, report.Request.Timestamp);
    }

    static async Task EndAsync(TransactionReport report, Transaction charge, CancellationToken ct)
    {
        var call = report.Call;
        var stop = new TransactionStop(
            call.Charger.Id,
            charge.Id,
            report.At,
            report.MeterStop ?? LastRegister(call, charge),
            report.Request.TransactionInfo!.StoppedReason ?? DefaultReason,
            report.IsTokenOfStop ? IdTokens.Tag(report.Request.IdToken) : null);
        await call.Context.Transactions.StopAsync(stop, ct).ConfigureAwait(false);
        var isThere = call.Context.Transactions.Open(call.Charger.Id).Any(other => other.Connector == charge.Connector);
        if (charge.Connector > 0 && !isThere) EvseStatus.TakeEnd(call, charge.Connector, report.Request.Timestamp);
    }

    /// <summary>The register as it was last told during the charge.</summary>
    static decimal? LastRegister(InboundCall call, Transaction charge) =>
        call.Context.States.Find(call.Charger.Id)?.Connectors.GetValueOrDefault(charge.Connector) is { } state && state.TransactionId == charge.Id
            ? state.Energy
            : null;
}

using ChargeGateway.Core;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage.Samples;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Transactions;

/// <summary>What a charger's reports do to the table of charges. Runs inside the writer's transaction and decides by what is on disk.</summary>
static class Reports
{
    const string InferredReason = "Other";

    public static StartOutcome Start(SqliteConnection connection, TransactionStart start, DateTimeOffset now)
    {
        var begun = new Transaction(0, start.ChargePointId, start.Connector, start.IdTag, start.StartedAt, start.MeterStart, start.Authorized)
        {
            Reference = start.Reference,
            ReservationId = start.ReservationId,
            RemoteStartId = start.RemoteStartId,
            ReceivedAt = now,
        };
        var same = TransactionTable.FindSame(connection, TransactionRow.Of(begun));
        if (same is not null && !start.IsAnotherThan(same)) return new StartOutcome(same, false, []);
        if (same is not null) TransactionTable.GiveUpReference(connection, same.Id);

        var open = OthersAt(connection, begun);
        if (same is { IsOpen: true } && !open.Exists(other => other.Id == same.Id)) open.Add(same);
        var later = open.FindAll(other => IsReplayFromBefore(start, other));
        var moment = PlausibleTime.Is(start.StartedAt) ? start.StartedAt : now;
        var ended = open.Except(later).Select(other => EndByInference(connection, other, moment)).ToList();
        if (later.Count > 0) begun = Inferred(begun, later.Min(other => other.StartedAt), null);
        return new StartOutcome(TransactionTable.Insert(connection, TransactionRow.Of(begun)), true, ended);
    }

    public static UpdateOutcome Update(SqliteConnection connection, TransactionUpdate update)
    {
        var known = TransactionTable.Find(connection, update.TransactionId);
        if (known is null || known.ChargePointId != update.ChargePointId) return new UpdateOutcome(null, null, []);
        var changed = known with
        {
            Connector = update.Connector ?? known.Connector,
            IdTag = update.IdTag ?? known.IdTag,
            Authorized = update.IdTag is null ? known.Authorized : update.Authorized,
            StartedAt = update.StartedAt?.ToUniversalTime() ?? known.StartedAt,
            MeterStart = update.MeterStart ?? known.MeterStart,
            ReservationId = update.ReservationId ?? known.ReservationId,
            RemoteStartId = update.RemoteStartId ?? known.RemoteStartId,
            StopTag = update.StopTag ?? known.StopTag,
        };
        if (changed == known) return new UpdateOutcome(known, null, []);

        TransactionTable.UpdateStart(connection, changed);
        if (!changed.IsOpen || changed.Connector == known.Connector) return new UpdateOutcome(changed, known, []);
        var before = OthersAt(connection, changed).Where(other => other.StartedAt <= changed.StartedAt);
        return new UpdateOutcome(changed, known, [.. before.Select(other => EndByInference(connection, other, changed.StartedAt))]);
    }

    public static StopOutcome Stop(SqliteConnection connection, TransactionStop stop)
    {
        var known = TransactionTable.Find(connection, stop.TransactionId);
        if (known is null || known.ChargePointId != stop.ChargePointId) return new StopOutcome(null, false);
        if (!known.IsOpen && (stop.Inferred || !known.StopInferred)) return new StopOutcome(known, false);

        var ended = known with
        {
            StoppedAt = stop.StoppedAt.ToUniversalTime(),
            MeterStop = stop.MeterStop ?? known.MeterStop ?? (stop.Inferred ? SampleTable.LastRegister(connection, known) : null),
            StopReason = stop.Reason,
            StopTag = stop.IdTag ?? known.StopTag,
            StopInferred = stop.Inferred,
        };
        TransactionTable.UpdateEnd(connection, ended);
        return new StopOutcome(ended, true);
    }

    /// <summary>The other charges that run on its connector: there can be one only. Where it is not known where it runs, there is none.</summary>
    static List<Transaction> OthersAt(SqliteConnection connection, Transaction charge) => charge.Connector == 0
        ? []
        : TransactionTable.OpenAt(connection, charge.ChargePointId, charge.Connector).FindAll(other => other.Id != charge.Id);

    /// <summary>A charger without a clock does not replay: what it reports is new.</summary>
    static bool IsReplayFromBefore(TransactionStart start, Transaction other) => PlausibleTime.Is(start.StartedAt) && start.StartedAt < other.StartedAt;

    static Transaction EndByInference(SqliteConnection connection, Transaction open, DateTimeOffset at)
    {
        var ended = Inferred(open, at, SampleTable.LastRegister(connection, open));
        TransactionTable.UpdateEnd(connection, ended);
        return ended;
    }

    static Transaction Inferred(Transaction open, DateTimeOffset at, decimal? register) => open with
    {
        StoppedAt = (at < open.StartedAt ? open.StartedAt : at).ToUniversalTime(),
        MeterStop = register,
        StopReason = InferredReason,
        StopInferred = true,
    };
}

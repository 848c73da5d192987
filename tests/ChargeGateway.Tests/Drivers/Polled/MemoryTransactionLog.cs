using ChargeGateway.Core.Events;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Tests.Drivers.Polled;

/// <summary>The contract of the transaction log in memory; it outlives the drivers that use it.</summary>
sealed class MemoryTransactionLog(TimeProvider time, IEventStream? events = null) : ITransactionLog
{
    readonly Lock changing = new();
    readonly List<Transaction> all = [];

    public IReadOnlyList<Transaction> All
    {
        get
        {
            lock (changing) return [.. all];
        }
    }

    public Task<Transaction> StartAsync(TransactionStart start, CancellationToken ct)
    {
        lock (changing)
        {
            if (all.Find(known => IsSame(known, start)) is { } same) return Task.FromResult(same);
            foreach (var before in all.FindAll(known => known.IsOpen && known.ChargePointId == start.ChargePointId && known.Connector == start.Connector))
                End(before, before with { StoppedAt = start.StartedAt, StopInferred = true });
            var started = new Transaction(
                all.Count + 1, start.ChargePointId, start.Connector, start.IdTag, start.StartedAt, start.MeterStart, start.Authorized)
            {
                Reference = start.Reference,
                ReceivedAt = time.GetUtcNow(),
            };
            all.Add(started);
            events?.Publish(new SessionStarted(start.ChargePointId, time.GetUtcNow(), started));
            return Task.FromResult(started);
        }
    }

    public Task<Transaction?> StopAsync(TransactionStop stop, CancellationToken ct)
    {
        lock (changing)
        {
            if (all.Find(known => known.Id == stop.TransactionId) is not { } known) return Task.FromResult<Transaction?>(null);
            if (known is { IsOpen: false, StopInferred: false }) return Task.FromResult<Transaction?>(known);
            var ended = known with { StoppedAt = stop.StoppedAt, MeterStop = stop.MeterStop, StopReason = stop.Reason, StopTag = stop.IdTag, StopInferred = false };
            End(known, ended);
            return Task.FromResult<Transaction?>(ended);
        }
    }

    public IReadOnlyList<Transaction> Open(string chargePointId) => [.. All.Where(known => known.IsOpen && known.ChargePointId == chargePointId)];

    public IReadOnlyList<Transaction> OpenWith(string idTag) =>
        [.. All.Where(known => known.IsOpen && string.Equals(known.IdTag, idTag, StringComparison.OrdinalIgnoreCase))];

    public Task<Transaction?> FindAsync(int transactionId, CancellationToken ct) => Task.FromResult(All.FirstOrDefault(known => known.Id == transactionId));

    public Task<Transaction?> FindAsync(string chargePointId, string reference, CancellationToken ct) =>
        Task.FromResult(All.FirstOrDefault(known => known.ChargePointId == chargePointId && known.Reference == reference));

    public Task<Transaction?> UpdateAsync(TransactionUpdate update, CancellationToken ct)
    {
        lock (changing)
        {
            if (all.Find(known => known.Id == update.TransactionId) is not { } known) return Task.FromResult<Transaction?>(null);
            var changed = known with
            {
                Connector = update.Connector ?? known.Connector,
                IdTag = update.IdTag ?? known.IdTag,
                StartedAt = update.StartedAt ?? known.StartedAt,
                MeterStart = update.MeterStart ?? known.MeterStart,
            };
            all[all.IndexOf(known)] = changed;
            events?.Publish(new SessionUpdated(changed.ChargePointId, time.GetUtcNow(), changed, known));
            return Task.FromResult<Transaction?>(changed);
        }
    }

    static bool IsSame(Transaction known, TransactionStart start) => known.ChargePointId == start.ChargePointId
        && (start.Reference is { } reference
            ? known.Reference == reference
            : (known.Connector, known.IdTag, known.StartedAt, known.MeterStart) == (start.Connector, start.IdTag, start.StartedAt, start.MeterStart));

    void End(Transaction before, Transaction after)
    {
        all[all.IndexOf(before)] = after;
        events?.Publish(new SessionEnded(after.ChargePointId, time.GetUtcNow(), after));
    }
}

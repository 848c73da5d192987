using ChargeGateway.Core.Events;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Transactions;

/// <summary>
/// The charges in the store. The same start is one by the same charger, connector, id tag in any letter case, time and register, or by the
/// charger's own name for the charge alone. A start from before 2020, by a charger that has no clock, is the same only while that charge runs.
/// A start that is older than the charge that runs on its connector is recorded as ended by inference; its own stop corrects that.
/// </summary>
/// <remarks>
/// <see cref="SessionStarted"/> is published once per charge and <see cref="SessionEnded"/> once per report of an end: a charge whose end was
/// inferred and then reported has it twice, the second time with the corrected record. <see cref="SessionUpdated"/> is published once per
/// change. All are published in the order of the commits.
/// </remarks>
sealed class TransactionLog : ITransactionLog
{
    readonly GatewayStore store;
    readonly IEventStream events;
    readonly TimeProvider time;
    readonly RunningCharges running = new();

    TransactionLog(GatewayStore store, IEventStream events, TimeProvider time)
    {
        this.store = store;
        this.events = events;
        this.time = time;
    }

    /// <summary>Opens the log with the charges that ran when the gateway ended.</summary>
    public static async Task<TransactionLog> LoadAsync(GatewayStore store, IEventStream events, TimeProvider time, CancellationToken ct)
    {
        var log = new TransactionLog(store, events, time);
        foreach (var transaction in await store.ReadAsync(TransactionTable.Open, ct).ConfigureAwait(false))
            log.running.Add(transaction);
        return log;
    }

    /// <inheritdoc />
    public async Task<Transaction> StartAsync(TransactionStart start, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var outcome = await store.WriteAsync(connection => Reports.Start(connection, start, now), Started, ct).ConfigureAwait(false);
        return outcome.Transaction;
    }

    /// <inheritdoc />
    public async Task<Transaction?> StopAsync(TransactionStop stop, CancellationToken ct)
    {
        var outcome = await store.WriteAsync(connection => Reports.Stop(connection, stop), Stopped, ct).ConfigureAwait(false);
        return outcome.Transaction;
    }

    /// <inheritdoc />
    public async Task<Transaction?> UpdateAsync(TransactionUpdate update, CancellationToken ct)
    {
        var outcome = await store.WriteAsync(connection => Reports.Update(connection, update), Updated, ct).ConfigureAwait(false);
        return outcome.Transaction;
    }

    /// <inheritdoc />
    public IReadOnlyList<Transaction> Open(string chargePointId) => running.At(chargePointId);

    /// <inheritdoc />
    public IReadOnlyList<Transaction> OpenWith(string idTag) => running.With(idTag);

    /// <inheritdoc />
    public async Task<Transaction?> FindAsync(int transactionId, CancellationToken ct) =>
        running.Find(transactionId)
        ?? await store.ReadAsync(connection => TransactionTable.Find(connection, transactionId), ct).ConfigureAwait(false);

    /// <inheritdoc />
    public async Task<Transaction?> FindAsync(string chargePointId, string reference, CancellationToken ct) =>
        running.At(chargePointId).FirstOrDefault(charge => charge.Reference == reference)
        ?? await store.ReadAsync(connection => TransactionTable.Find(connection, chargePointId, reference), ct).ConfigureAwait(false);

    /// <summary>Charges, running and ended, those that began last first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="limit">The most to give.</param>
    /// <param name="offset">How many to leave out first.</param>
    /// <param name="ct">Gives up waiting.</param>
    public Task<IReadOnlyList<Transaction>> ListAsync(TransactionFilter filter, int limit, int offset, CancellationToken ct) =>
        store.ReadAsync(connection => TransactionTable.List(connection, filter, limit, offset), ct);

    void Started(StartOutcome outcome)
    {
        foreach (var ended in outcome.Ended) Ended(ended);
        if (!outcome.IsNew) return;
        var started = outcome.Transaction;
        if (started.IsOpen) running.Add(started);
        events.Publish(new SessionStarted(started.ChargePointId, time.GetUtcNow(), started));
        if (!started.IsOpen) Ended(started);
    }

    void Updated(UpdateOutcome outcome)
    {
        foreach (var ended in outcome.Ended) Ended(ended);
        if (outcome is not { Before: { } before, Transaction: { } now }) return;
        if (now.IsOpen) running.Replace(now);
        events.Publish(new SessionUpdated(now.ChargePointId, time.GetUtcNow(), now, before));
    }

    void Stopped(StopOutcome outcome)
    {
        if (outcome is { Changed: true, Transaction: { } ended }) Ended(ended);
    }

    void Ended(Transaction ended)
    {
        running.Remove(ended.Id);
        events.Publish(new SessionEnded(ended.ChargePointId, time.GetUtcNow(), ended));
    }
}

namespace ChargeGateway.Core.Transactions;

/// <summary>
/// The charges: those that run in memory, all of them on disk. What a method returned is on disk and survives the process.
/// Publishes <see cref="Events.SessionStarted"/> and <see cref="Events.SessionEnded"/>, once each.
/// </summary>
public interface ITransactionLog
{
    /// <summary>
    /// Records a start. The same report again gives the same transaction, also after its end. A charge that still runs on the same
    /// connector and began before is ended by inference.
    /// </summary>
    /// <param name="start">The report.</param>
    /// <param name="ct">Gives up waiting; the record may be made all the same.</param>
    Task<Transaction> StartAsync(TransactionStart start, CancellationToken ct);

    /// <summary>Records an end. The same report again changes nothing; a report replaces an inferred end.</summary>
    /// <param name="stop">The report.</param>
    /// <param name="ct">Gives up waiting; the record may be made all the same.</param>
    /// <returns>The transaction as it is now; none where this charger never had it.</returns>
    Task<Transaction?> StopAsync(TransactionStop stop, CancellationToken ct);

    /// <summary>
    /// Records what changed in a charge: who charges, where, or what its start was. Publishes <see cref="Events.SessionUpdated"/> where
    /// anything changed.
    /// </summary>
    /// <param name="update">The report.</param>
    /// <param name="ct">Gives up waiting; the record may be made all the same.</param>
    /// <returns>The transaction as it is now; none where this charger never had it.</returns>
    Task<Transaction?> UpdateAsync(TransactionUpdate update, CancellationToken ct);

    /// <summary>The charges that run at a charger, oldest first.</summary>
    /// <param name="chargePointId">The charger.</param>
    IReadOnlyList<Transaction> Open(string chargePointId);

    /// <summary>The charges that an id tag has running anywhere; letter case does not matter.</summary>
    /// <param name="idTag">The id tag.</param>
    IReadOnlyList<Transaction> OpenWith(string idTag);

    /// <summary>A charge by its number, running or ended.</summary>
    /// <param name="transactionId">The gateway's number for it.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>None where there is no such charge.</returns>
    Task<Transaction?> FindAsync(int transactionId, CancellationToken ct);

    /// <summary>A charge by the charger's own name for it, running or ended.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="reference">Its name for the charge.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>None where there is no such charge.</returns>
    Task<Transaction?> FindAsync(string chargePointId, string reference, CancellationToken ct);
}

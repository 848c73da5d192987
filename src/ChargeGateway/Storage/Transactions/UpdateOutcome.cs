using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Transactions;

/// <summary>What a report of a change did.</summary>
/// <param name="Transaction">The charge as it is now; none where the charger never had it.</param>
/// <param name="Before">The charge as it was; none where nothing changed.</param>
/// <param name="Ended">Charges that it ended by inference.</param>
sealed record UpdateOutcome(Transaction? Transaction, Transaction? Before, IReadOnlyList<Transaction> Ended);

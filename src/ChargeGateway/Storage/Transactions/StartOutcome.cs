using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Transactions;

/// <summary>What a report of a start did.</summary>
/// <param name="Transaction">The charge.</param>
/// <param name="IsNew">Whether this report made it; false for a report that was known.</param>
/// <param name="Ended">Charges that it ended by inference.</param>
sealed record StartOutcome(Transaction Transaction, bool IsNew, IReadOnlyList<Transaction> Ended);

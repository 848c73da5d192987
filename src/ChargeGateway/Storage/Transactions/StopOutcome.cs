using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Transactions;

/// <summary>What a report of an end did.</summary>
/// <param name="Transaction">The charge as it is now; none where the charger never had it.</param>
/// <param name="Changed">Whether this report ended it or replaced an inferred end.</param>
sealed record StopOutcome(Transaction? Transaction, bool Changed);

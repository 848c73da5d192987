namespace ChargeGateway.Idempotency;

/// <summary>Marks endpoints whose POST takes the header <c>Idempotency-Key</c>.</summary>
sealed class IdempotentRequests;

namespace ChargeGateway.Storage.Idempotency;

/// <summary>What makes two requests the same one.</summary>
/// <param name="Holder">The API key's name.</param>
/// <param name="Route">Method and path.</param>
/// <param name="Key">The idempotency key.</param>
readonly record struct IdempotentRequestKey(string Holder, string Route, string Key);

namespace ChargeGateway.Storage.Idempotency;

/// <summary>The requests of the last 24 hours that bear an idempotency key, with their answers; of one holder the newest ten thousand.</summary>
sealed class IdempotencyStore(GatewayStore store, TimeProvider time)
{
    const int MostPerHolder = 10_000;

    static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Claims a key; it is on disk when this returns.</summary>
    /// <param name="key">The request.</param>
    /// <param name="bodyHash">What tells its body from another one.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>The request that has the key already; none where this one has it now.</returns>
    public Task<IdempotentRow?> BeginAsync(IdempotentRequestKey key, byte[] bodyHash, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return store.WriteAsync(
            connection =>
            {
                IdempotencyTable.DeleteBefore(connection, now - Kept);
                if (IdempotencyTable.Find(connection, key) is { } known) return known;
                IdempotencyTable.Insert(connection, key, bodyHash, now);
                IdempotencyTable.DeleteBeyond(connection, key.Holder, MostPerHolder);
                return null;
            },
            null,
            ct);
    }

    /// <summary>Keeps the answer.</summary>
    public Task CompleteAsync(IdempotentRequestKey key, int status, string headers, byte[] body, CancellationToken ct) =>
        store.WriteAsync(connection => IdempotencyTable.Complete(connection, key, status, headers, body), null, ct);

    /// <summary>Lets the key go: nothing was done.</summary>
    public Task ReleaseAsync(IdempotentRequestKey key, CancellationToken ct) =>
        store.WriteAsync(connection => IdempotencyTable.Delete(connection, key), null, ct);
}

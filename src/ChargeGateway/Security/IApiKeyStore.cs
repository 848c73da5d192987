namespace ChargeGateway.Security;

/// <summary>The keys that were made at run time.</summary>
interface IApiKeyStore
{
    /// <summary>All of them; from memory, at once.</summary>
    IReadOnlyCollection<ApiKey> All { get; }

    /// <summary>Keeps a key; it is on disk when this returns.</summary>
    Task AddAsync(ApiKey key, CancellationToken ct);
}

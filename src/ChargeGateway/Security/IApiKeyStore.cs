namespace ChargeGateway.Security;

/// <summary>The keys that were made at run time.</summary>
interface IApiKeyStore
{
    /// <summary>All of them; from memory, at once.</summary>
    IReadOnlyList<ApiKey> All { get; }

    /// <summary>Keeps the hash of a new key; it is on disk when this returns.</summary>
    /// <returns>False where there is a key of that name already.</returns>
    Task<bool> AddAsync(string name, Role role, string key, CancellationToken ct);
}

using System.Collections.Frozen;
using ChargeGateway.Storage.Keys;

namespace ChargeGateway.Security;

/// <summary>The keys in the store.</summary>
sealed class StoredApiKeys(ApiKeyStore store) : IApiKeyStore
{
    volatile Known known = new([], []);

    public IReadOnlyList<ApiKey> All
    {
        get
        {
            var stored = store.All;
            if (!ReferenceEquals(known.Stored, stored))
                known = new Known(stored, [.. stored.Select(key => new ApiKey(key.Name, key.Hash, Enum.Parse<Role>(key.Role))
                {
                    Chargers = key.Chargers?.ToFrozenSet(StringComparer.Ordinal),
                })]);
            return known.Keys;
        }
    }

    public Task<bool> AddAsync(string name, Role role, string key, CancellationToken ct) => store.AddAsync(name, role.ToString(), key, ct);

    sealed record Known(IReadOnlyList<StoredApiKey> Stored, ApiKey[] Keys);
}

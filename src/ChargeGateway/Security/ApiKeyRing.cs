using System.Security.Cryptography;
using ChargeGateway.Configuration;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Security;

/// <summary>All keys: those of the configuration, which win, and those of the store.</summary>
sealed class ApiKeyRing(IOptions<GatewayOptions> options, IApiKeyStore store)
{
    readonly ApiKey[] configured = [.. options.Value.ApiKeys.Select(key => key.ToApiKey())];

    /// <summary>The keys of the configuration.</summary>
    public IReadOnlyList<ApiKey> Configured => configured;

    /// <summary>A key by its name.</summary>
    public ApiKey? Named(string name) => Named(configured, name) ?? Named(store.All, name);

    public bool IsEmpty => configured.Length == 0 && store.All.Count == 0;

    /// <summary>
    /// Finds the key that was presented; one of the configuration takes the place of one of the same name in the store. Takes the same time
    /// whether there is one or not, and whichever it is.
    /// </summary>
    public ApiKey? Find(string presented)
    {
        var hash = ApiKey.HashOf(presented);
        var own = Find(configured, hash);
        var kept = Find(store.All, hash);
        if (own is not null || kept is null) return own;
        return Named(configured, kept.Name) is null ? kept : null;
    }

    static ApiKey? Named(IReadOnlyList<ApiKey> keys, string name)
    {
        for (var index = 0; index < keys.Count; index++)
        {
            if (keys[index].Name == name) return keys[index];
        }

        return null;
    }

    static ApiKey? Find(IReadOnlyList<ApiKey> keys, byte[] hash)
    {
        ApiKey? found = null;
        for (var index = 0; index < keys.Count; index++)
        {
            if (CryptographicOperations.FixedTimeEquals(keys[index].Hash, hash)) found = keys[index];
        }

        return found;
    }
}

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
    public ApiKey? Named(string name) => Array.Find(configured, key => key.Name == name) ?? store.All.FirstOrDefault(key => key.Name == name);

    public bool IsEmpty => configured.Length == 0 && store.All.Count == 0;

    /// <summary>Finds the key that was presented. Takes the same time whether there is one or not, and whichever it is.</summary>
    public ApiKey? Find(string presented)
    {
        var hash = ApiKey.HashOf(presented);
        ApiKey? found = null;
        foreach (var key in store.All.Concat(configured))
        {
            if (CryptographicOperations.FixedTimeEquals(key.Hash, hash)) found = key;
        }

        // A key of the configuration takes the place of one of the same name in the store.
        return found is not null && Named(found.Name) is { } counts && counts.Hash.AsSpan().SequenceEqual(found.Hash) ? counts : null;
    }
}

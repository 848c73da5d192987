using ChargeGateway.Core.Replies;

namespace ChargeGateway.Storage.Configurations;

/// <summary>A configuration key as a charger last gave it.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Readonly">Whether it cannot be changed.</param>
/// <param name="Value">Its value; none where it is not set or may not be read, masked where it is a secret.</param>
/// <param name="FetchedAt">When it was read, by the gateway's clock.</param>
sealed record StoredKey(string Key, bool Readonly, string? Value, DateTimeOffset FetchedAt)
{
    public static StoredKey Of(ConfigurationKey key, DateTimeOffset at)
    {
        var shown = SecretKeys.Masked(key);
        return new StoredKey(shown.Key, shown.Readonly, shown.Value, at);
    }
}

namespace ChargeGateway.Core.Replies;

/// <summary>Configuration keys whose values are never shown, stored or logged, whatever a charger gives away.</summary>
public static class SecretKeys
{
    /// <summary>What stands in the place of such a value.</summary>
    public const string Mask = "***";

    static readonly string[] Words = ["AuthorizationKey", "Password", "Passwd", "Passphrase", "Pwd", "Secret", "Psk", "PrivateKey", "Token"];

    /// <summary>Whether a key's value is a secret, by its name in any letter case (OCPP 1.6 security whitepaper, 2.2; OCPP 2.0.1, BasicAuthPassword).</summary>
    /// <param name="key">The key.</param>
    public static bool IsSecret(string key) => Words.Any(word => key.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The key as it may be shown: a secret that has a value has <see cref="Mask"/> instead.</summary>
    /// <param name="key">The key as the charger gave it.</param>
    public static ConfigurationKey Masked(ConfigurationKey key) => key.Value is { Length: > 0 } && IsSecret(key.Key) ? key with { Value = Mask } : key;
}

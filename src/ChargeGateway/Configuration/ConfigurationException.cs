namespace ChargeGateway.Configuration;

/// <summary>The configuration is wrong and the gateway does not start.</summary>
/// <param name="message">One line for the one who wrote the configuration. Never a secret.</param>
sealed class ConfigurationException(string message) : Exception(message)
{
    /// <summary>A setting whose value may be shown.</summary>
    public static ConfigurationException Wrong(string key, object? value, string expected) => new($"{key} is '{value}', expected {expected}.");
}

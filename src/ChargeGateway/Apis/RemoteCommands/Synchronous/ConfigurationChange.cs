namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>A new value of a configuration key.</summary>
sealed class ConfigurationChange
{
    /// <summary>The key, as the charger names it.</summary>
    public string? Key { get; set; }

    /// <summary>The new value as text.</summary>
    public string? Value { get; set; }
}

namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>What is to be changed, in this order.</summary>
sealed class ChangeConfigurationsBody
{
    /// <summary>1 to 50 keys, each once.</summary>
    public IReadOnlyList<ConfigurationChange>? Configurations { get; set; }

    /// <summary>Whether the first key that the charger does not take ends it.</summary>
    public bool StopOnError { get; set; }
}

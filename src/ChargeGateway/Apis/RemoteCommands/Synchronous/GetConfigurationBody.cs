namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>Which configuration keys are wanted.</summary>
sealed class GetConfigurationBody
{
    /// <summary>The keys, as the charger names them; none means all.</summary>
    public IReadOnlyList<string>? Keys { get; set; }
}

namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>What became of each key, in the order of the request.</summary>
/// <param name="CpId">The charger.</param>
/// <param name="Results">One for each key.</param>
/// <param name="RebootRequired">Whether a change counts only after a reboot.</param>
/// <param name="ResultAvailable">Whether the charger gave answers; without them each status is null.</param>
sealed record ChangeConfigurationsAnswer(string CpId, IReadOnlyList<ConfigurationResult> Results, bool RebootRequired, bool ResultAvailable);

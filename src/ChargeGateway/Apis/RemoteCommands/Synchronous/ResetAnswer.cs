namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>The charger's answer to a reset.</summary>
/// <param name="CpId">The charger.</param>
/// <param name="Status">Its own word; null where it gives no answers.</param>
/// <param name="ResultAvailable">Whether it gave an answer.</param>
sealed record ResetAnswer(string CpId, string? Status, bool ResultAvailable);

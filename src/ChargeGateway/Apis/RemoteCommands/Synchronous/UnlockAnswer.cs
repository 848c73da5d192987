namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>The charger's answer to an unlock.</summary>
/// <param name="CpId">The charger.</param>
/// <param name="CpConnectorUuid">The connector.</param>
/// <param name="Connector">The connector's number.</param>
/// <param name="Status">The charger's own word; null where it gives no answers.</param>
/// <param name="ResultAvailable">Whether it gave an answer.</param>
sealed record UnlockAnswer(string CpId, Guid CpConnectorUuid, int Connector, string? Status, bool ResultAvailable);

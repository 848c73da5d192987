namespace ChargeGateway.Storage.Balanz;

/// <summary>What a session shows beyond its transaction, as it was when it ended.</summary>
/// <param name="TransactionId">The gateway's number of the charge.</param>
/// <param name="SessionId">What balanz calls it.</param>
/// <param name="Alias">The charger's alias.</param>
/// <param name="GroupId">The charger's group.</param>
/// <param name="UserName">Whose tag it was.</param>
/// <param name="History">What changed while it ran, as text.</param>
sealed record SessionExtras(int TransactionId, string SessionId, string Alias, string GroupId, string UserName, string History);

using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Core.Replies;

/// <summary>The answer to <see cref="Commands.StartCharging"/> of a charger whose protocol ties a start to its charge.</summary>
/// <param name="Status">The charger's word.</param>
/// <param name="RemoteStartId">The number of this start; the charge that comes of it has it as <see cref="Transaction.RemoteStartId"/>.</param>
/// <param name="TransactionId">The gateway's number of the charge, where it had begun before, when the plug went in.</param>
public sealed record StartReply(string Status, int RemoteStartId, int? TransactionId = null) : Reply(Status);

using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.V1;

/// <summary>The gateway's own refusal, or the charger's answer.</summary>
/// <param name="Status">The charger's word; <c>Rejected</c> where the gateway refused.</param>
/// <param name="Reason">Why the gateway refused without asking the charger; none where the charger was asked.</param>
sealed record RefusedReply(string Status, string? Reason) : Reply(Status);

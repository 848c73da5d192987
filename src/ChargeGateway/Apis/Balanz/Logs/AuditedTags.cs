using ChargeGateway.Core.Tags;

namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>Notes in the audit log which tags were let charge.</summary>
sealed class AuditedTags(ITagAuthority tags, AuditLog audit) : ITagAuthority
{
    public TagDecision Decide(string idTag) => Note(tags.Decide(idTag), idTag, "");

    public TagDecision DecideStart(string idTag, string chargePointId, int connector) =>
        Note(tags.DecideStart(idTag, chargePointId, connector), idTag, $" at {chargePointId}, connector {connector}");

    TagDecision Note(TagDecision decision, string idTag, string where)
    {
        if (decision.MayCharge) audit.Note($"[AUTH-OK] {idTag} ({decision.Tag?.Name}){where}");
        else audit.Note($"[AUTH-REJECT] {idTag} ({decision.Tag?.Name}){where}: {decision.Status}", LogLevel.Warning);
        return decision;
    }
}

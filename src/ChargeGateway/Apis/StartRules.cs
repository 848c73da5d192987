using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Tags;

namespace ChargeGateway.Apis;

/// <summary>Whether a charge may be started, before the charger is asked.</summary>
sealed class StartRules(ITagAuthority tags)
{
    /// <summary>Why not.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="start">The command.</param>
    /// <returns>None where it may be.</returns>
    public string? Refusal(string chargePointId, StartCharging start) =>
        tags.DecideStart(start.IdTag, chargePointId, start.Connector ?? 0).Status switch
        {
            TagStatus.Accepted => null,
            TagStatus.Blocked => $"The id tag {start.IdTag} is blocked.",
            TagStatus.Expired => $"The id tag {start.IdTag} has expired.",
            TagStatus.ConcurrentTx => $"The id tag {start.IdTag} charges elsewhere already.",
            _ => $"The id tag {start.IdTag} is not known. Add it under /v1/tags, or let unknown tags charge with Ocpp:UnknownTags.",
        };
}

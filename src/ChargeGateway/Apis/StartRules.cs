using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Tags;

namespace ChargeGateway.Apis;

/// <summary>Whether a charge may be started, before the charger is asked.</summary>
sealed class StartRules(ITagAuthority tags, IConnectorLocks locks)
{
    /// <summary>Why not.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="start">The command.</param>
    /// <returns>None where it may be.</returns>
    public string? Refusal(string chargePointId, StartCharging start)
    {
        if (!locks.IsLocked(chargePointId, start.Connector ?? 0)) return Refusal(chargePointId, start.IdTag, start.Connector ?? 0);
        var what = start.Connector is { } connector ? $"Connector {connector} of charger {chargePointId}" : $"Charger {chargePointId}";
        return $"{what} is locked. PUT /v1/chargers/{{id}}/connectors/{{n}}/lock lets it go.";
    }

    string? Refusal(string chargePointId, string idTag, int connector) =>
        tags.DecideStart(idTag, chargePointId, connector).Status switch
        {
            TagStatus.Accepted => null,
            TagStatus.Blocked => $"The id tag {idTag} is blocked.",
            TagStatus.Expired => $"The id tag {idTag} has expired.",
            TagStatus.ConcurrentTx => $"The id tag {idTag} charges elsewhere already.",
            _ => $"The id tag {idTag} is not known. Add it under /v1/tags, or let unknown tags charge with Ocpp:UnknownTags.",
        };
}

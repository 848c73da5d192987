using ChargeGateway.RemoteCommands.CacheClears;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>A request to empty a charger's authorisation cache as it is now.</summary>
/// <param name="ReferenceId">Its id.</param>
/// <param name="CpId">The charger.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OcppStatus">The charger's own word.</param>
/// <param name="OcppErrorCode">The charger's own error code.</param>
/// <param name="Reason">Why.</param>
/// <param name="ResultAvailable">Whether the charger tells results.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="AnsweredAt">When the charger answered.</param>
/// <param name="Late">Whether the answer came when it was no longer expected.</param>
sealed record CacheClearAnswer(
    Guid ReferenceId,
    string CpId,
    CacheClearState State,
    string? OcppStatus,
    string? OcppErrorCode,
    string? Reason,
    bool ResultAvailable,
    DateTimeOffset RequestedAt,
    DateTimeOffset? AnsweredAt,
    bool Late)
{
    public static CacheClearAnswer Of(CacheClear clear) => new(
        clear.Id,
        clear.ChargePointId,
        clear.State,
        clear.Status,
        clear.ErrorCode,
        clear.Reason,
        clear.ResultAvailable,
        clear.CreatedAt,
        clear.AnsweredAt,
        clear.Late);
}

using ChargeGateway.Core;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.RemoteCommands.Starts;

/// <summary>
/// Which attempt a charge belongs to. On OCPP 2.x the number of the start says it. OCPP 1.6 and the polled chargers do not say: charger, connector
/// and id tag tell, and one attempt at a time per connector makes that one. A charge from before the attempt is somebody else's, unless the
/// charger's clock is wrong.
/// </summary>
static class StartMatch
{
    static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>How long after its end an attempt's charge may begin and still be told apart from a new one.</summary>
    static readonly TimeSpan LateWindow = TimeSpan.FromMinutes(15);

    /// <summary>Whether a charge is an attempt's that still waits for one.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="charge">The charge.</param>
    /// <param name="onlineSince">Since when the charger is connected.</param>
    public static bool Belongs(RemoteStart attempt, Transaction charge, DateTimeOffset? onlineSince) =>
        attempt.IsLive && attempt.Dispatch != Dispatch.Queued && (ByNumber(attempt, charge) ?? ByTag(attempt, charge, onlineSince));

    /// <summary>Whether a charge is one of an attempt that was over already.</summary>
    public static bool BelongsLate(RemoteStart attempt, Transaction charge, DateTimeOffset? onlineSince) =>
        attempt is { SentAt: not null, LateTransactionId: null, EndedAt: { } ended }
        && attempt.State is StartState.Expired or StartState.Cancelled or StartState.Failed
        && (ByNumber(attempt, charge) ?? (ByTag(attempt, charge, onlineSince) && Began(charge) <= ended + LateWindow));

    static bool? ByNumber(RemoteStart attempt, Transaction charge) => attempt.RemoteStartId is null || charge.RemoteStartId is null
        ? null
        : attempt.ChargePointId == charge.ChargePointId && attempt.RemoteStartId == charge.RemoteStartId;

    static bool ByTag(RemoteStart attempt, Transaction charge, DateTimeOffset? onlineSince) =>
        !IsFromBefore(attempt, charge, onlineSince)
        && attempt.ChargePointId == charge.ChargePointId
        && (attempt.Connector is null || attempt.Connector == charge.Connector)
        && attempt.IdTag.Equals(charge.IdTag, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A start from before the attempt that the charger could not tell at once, since it was not connected, is told afterwards. One that it
    /// could have told at once shows that its clock is wrong.
    /// </summary>
    static bool IsFromBefore(RemoteStart attempt, Transaction charge, DateTimeOffset? onlineSince) =>
        charge.ReceivedAt < attempt.CreatedAt
        || (IsPlausible(charge) && charge.StartedAt < attempt.SentAt - Skew && !(onlineSince <= charge.StartedAt));

    static DateTimeOffset Began(Transaction charge) =>
        IsPlausible(charge) && charge.StartedAt < charge.ReceivedAt ? charge.StartedAt : charge.ReceivedAt;

    static bool IsPlausible(Transaction charge) => PlausibleTime.Is(charge.StartedAt);
}

using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.RemoteCommands;

/// <summary>What came of asking a charger, in this dialect's words.</summary>
/// <param name="Kind">What.</param>
/// <param name="Status">The charger's own word.</param>
/// <param name="ResultAvailable">Whether the charger told the result.</param>
/// <param name="Reason">Why it is so; one of <see cref="Reasons"/>.</param>
/// <param name="ErrorCode">The charger's own error code.</param>
/// <param name="Detail">What went wrong, for people.</param>
sealed record Outcome(
    OutcomeKind Kind, string? Status = null, bool ResultAvailable = true, string? Reason = null, string? ErrorCode = null, string? Detail = null)
{
    /// <summary>The number of the start, where the protocol gives it one.</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>The charger's code where the line broke after the command was sent.</summary>
    const string ConnectionLost = nameof(ConnectionLost);

    public static Outcome Of(Reply reply)
    {
        if (!reply.ResultAvailable) return new Outcome(OutcomeKind.Accepted, ResultAvailable: false);
        return reply.Status == Reply.Accepted
            ? new Outcome(OutcomeKind.Accepted, reply.Status) { RemoteStartId = (reply as StartReply)?.RemoteStartId }
            : new Outcome(OutcomeKind.Rejected, reply.Status, Reason: Reasons.StationRejected);
    }

    public static Outcome Of(ChargePointException failed) => failed switch
    {
        { Failure: Failure.Offline } => Failed(failed, OutcomeKind.NotDelivered, Reasons.StationOffline),
        { Failure: Failure.TimedOut or Failure.Protocol } or { Failure: Failure.DeviceError, Code: ConnectionLost } =>
            Failed(failed, OutcomeKind.Unanswered, Reasons.NoResponse),
        { Failure: Failure.DeviceError } => Failed(failed, OutcomeKind.Failed, Reasons.StationCallError),
        { Failure: Failure.NotSupported } => Failed(failed, OutcomeKind.Failed, Reasons.NotSupported),
        { Failure: Failure.Busy } => Failed(failed, OutcomeKind.Failed, Reasons.StationBusy),
        { Failure: Failure.Conflict } => Failed(failed, OutcomeKind.Failed, Reasons.StationConflict),
        { Failure: Failure.Invalid or Failure.Forbidden } => Failed(failed, OutcomeKind.Failed, Reasons.InvalidCommand),
        { Failure: Failure.Unknown } => Failed(failed, OutcomeKind.Failed, Reasons.StationUnknown),
        _ => Failed(failed, OutcomeKind.Unanswered, Reasons.NoResponse),
    };

    /// <summary>Of an answer that came after nobody waited for it any more; none where it says nothing usable.</summary>
    public static Outcome? OfLate(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object) return null;
        if (Text(answer, "error") is { } error)
            return new Outcome(OutcomeKind.Failed, Reason: Reasons.StationCallError, ErrorCode: error, Detail: Text(answer, "description"));
        return Text(answer, "status") is { } status ? Of(new Reply(status)) : null;
    }

    static Outcome Failed(ChargePointException failed, OutcomeKind kind, string reason) =>
        new(kind, Reason: reason, ErrorCode: failed.Code, Detail: failed.Message);

    static string? Text(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

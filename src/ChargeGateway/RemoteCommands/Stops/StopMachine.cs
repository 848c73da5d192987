using ChargeGateway.Core.Transactions;

namespace ChargeGateway.RemoteCommands.Stops;

/// <summary>The state machine of a remote stop. Each step gives the stop as it is then; the same one where nothing changes.</summary>
static class StopMachine
{
    /// <summary>After how many tries that came to nothing the gateway raises an event; it goes on trying, less often.</summary>
    public const int PatientTries = 3;

    static readonly TimeSpan Takes = TimeSpan.FromSeconds(120);
    static readonly TimeSpan SoonAgain = TimeSpan.FromSeconds(10);
    static readonly TimeSpan LaterAgain = TimeSpan.FromSeconds(60);

    /// <summary>It is about to be sent.</summary>
    public static RemoteStop Sending(RemoteStop stop, DateTimeOffset now) => Note(
        stop with
        {
            State = StopState.Pending,
            Dispatch = Dispatch.Sent,
            Attempts = stop.Attempts + 1,
            SentAt = now,
            DueAt = now + Takes,
            NextTryAt = null,
            Reason = null,
            ErrorCode = null,
        },
        now,
        "sent to the charger");

    /// <summary>Asking the charger came to something.</summary>
    public static RemoteStop Told(RemoteStop stop, Outcome outcome, DateTimeOffset now)
    {
        if (stop.State != StopState.Pending) return Afterwards(stop, outcome, now);
        return outcome.Kind switch
        {
            OutcomeKind.Accepted => Note(Answered(stop, outcome, now) with { State = StopState.Accepted }, now),
            OutcomeKind.Rejected => Fail(Answered(stop, outcome, now), StopState.Rejected, outcome, now),
            OutcomeKind.Unanswered => Note(stop with { Dispatch = Dispatch.Unanswered, Reason = outcome.Reason }, now, outcome.Detail),
            OutcomeKind.NotDelivered when stop.IsPersistent =>
                Note(stop with { Dispatch = Dispatch.Queued, NextTryAt = now, DueAt = null, Reason = outcome.Reason }, now, outcome.Detail),
            _ => Fail(stop with { ErrorCode = outcome.ErrorCode }, StopState.Failed, outcome, now),
        };
    }

    /// <summary>The answer came after nobody waited for it any more.</summary>
    public static RemoteStop ToldLate(RemoteStop stop, Outcome outcome, DateTimeOffset now) =>
        stop is { State: StopState.Pending, Dispatch: Dispatch.Unanswered } ? Told(stop, outcome, now) : Afterwards(stop, outcome, now);

    /// <summary>The gateway ended while the charger was asked.</summary>
    public static RemoteStop Interrupted(RemoteStop stop, DateTimeOffset now) => stop is { State: StopState.Pending, Dispatch: Dispatch.Sent }
        ? Note(stop with { Dispatch = Dispatch.Unanswered, Reason = Reasons.NoResponse }, now, "the gateway ended before the charger answered")
        : stop;

    /// <summary>The charge ended. A later report of the same end changes nothing.</summary>
    public static RemoteStop Ended(RemoteStop stop, Transaction charge, DateTimeOffset now) => charge.Id != stop.TransactionId || !stop.IsWatched
        ? stop
        : Note(
            stop with
            {
                State = StopState.Stopped,
                StoppedAt = charge.StoppedAt,
                Late = stop.State == StopState.Expired,
                Reason = null,
                DueAt = null,
                NextTryAt = null,
            },
            now,
            charge.StopReason);

    /// <summary>Time has passed.</summary>
    public static RemoteStop Due(RemoteStop stop, DateTimeOffset now)
    {
        if (!stop.IsOpen || stop.DueAt is not { } due || now < due) return stop;
        var reason = stop.State == StopState.Accepted ? Reasons.NotStopped : Reasons.NoResponse;
        return Again(Note(stop with { State = StopState.Expired, Reason = reason, DueAt = null }, now, reason), now);
    }

    /// <summary>The charger is there again.</summary>
    public static RemoteStop Online(RemoteStop stop, DateTimeOffset now) =>
        stop is { IsPersistent: true, IsWatched: true, Dispatch: not Dispatch.Sent } ? stop with { NextTryAt = now } : stop;

    static RemoteStop Fail(RemoteStop stop, StopState state, Outcome outcome, DateTimeOffset now) => Again(
        Note(stop with { State = state, Reason = outcome.Reason, DueAt = null }, now, outcome.Detail ?? outcome.Status), now);

    static RemoteStop Again(RemoteStop stop, DateTimeOffset now) => stop.IsPersistent
        ? stop with { NextTryAt = now + (stop.Attempts < PatientTries ? SoonAgain : LaterAgain) }
        : stop;

    static RemoteStop Answered(RemoteStop stop, Outcome outcome, DateTimeOffset now) => stop with
    {
        Dispatch = Dispatch.Answered,
        AnsweredAt = now,
        Status = outcome.Status,
        ResultAvailable = outcome.ResultAvailable,
        Reason = null,
    };

    static RemoteStop Afterwards(RemoteStop stop, Outcome outcome, DateTimeOffset now) =>
        Note(stop, now, $"told afterwards: {outcome.Status ?? outcome.ErrorCode ?? outcome.Reason}");

    static RemoteStop Note(RemoteStop stop, DateTimeOffset now, string? detail = null) =>
        stop with { History = History.Add(stop.History, new HistoryEntry(now, stop.State.ToString(), detail)) };
}

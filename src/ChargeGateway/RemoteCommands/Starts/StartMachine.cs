using ChargeGateway.Core.Transactions;

namespace ChargeGateway.RemoteCommands.Starts;

/// <summary>The state machine of a remote start attempt. Each step gives the attempt as it is then; the same one where nothing changes.</summary>
static class StartMachine
{
    static readonly TimeSpan TrustedClock = TimeSpan.FromMinutes(5);

    /// <summary>It is about to be sent.</summary>
    public static RemoteStart Sending(RemoteStart attempt, DateTimeOffset now) => Note(
        attempt with { Dispatch = Dispatch.Sent, SentAt = now, Reason = null, ErrorCode = null, SawPreparing = false },
        now,
        "sent to the charger");

    /// <summary>The connector was locked before it was sent.</summary>
    public static RemoteStart Locked(RemoteStart attempt, DateTimeOffset now) =>
        attempt is { State: StartState.Pending, Dispatch: Dispatch.Queued }
            ? End(attempt, StartState.Rejected, Reasons.ConnectorLocked, now)
            : attempt;

    /// <summary>Asking the charger came to something.</summary>
    public static RemoteStart Told(RemoteStart attempt, Outcome outcome, DateTimeOffset now)
    {
        if (!attempt.IsLive) return AnsweredAfterwards(attempt, outcome, now);
        return outcome.Kind switch
        {
            OutcomeKind.Accepted => Note(Answered(attempt, outcome, now) with { State = StartState.Accepted, Reason = null }, now),
            OutcomeKind.Rejected => End(Answered(attempt, outcome, now), StartState.Rejected, outcome.Reason, now, outcome.Status),
            OutcomeKind.NotDelivered when attempt.QueueIfOffline =>
                Note(attempt with { Dispatch = Dispatch.Queued, SentAt = null }, now, "the charger is not connected; waits for it"),
            OutcomeKind.Unanswered => Note(attempt with { Dispatch = Dispatch.Unanswered, Reason = outcome.Reason }, now, outcome.Detail),
            _ => End(
                attempt with { ErrorCode = outcome.ErrorCode, Dispatch = DispatchOf(outcome) },
                StartState.Failed,
                outcome.Reason,
                now,
                outcome.Detail),
        };
    }

    /// <summary>The answer came after nobody waited for it any more.</summary>
    public static RemoteStart ToldLate(RemoteStart attempt, Outcome outcome, DateTimeOffset now) =>
        attempt is { State: StartState.Pending, Dispatch: Dispatch.Unanswered }
            ? Told(attempt, outcome, now)
            : AnsweredAfterwards(attempt, outcome, now);

    /// <summary>The gateway ended while the charger was asked.</summary>
    public static RemoteStart Interrupted(RemoteStart attempt, DateTimeOffset now) => attempt is { IsLive: true, Dispatch: Dispatch.Sent }
        ? Note(attempt with { Dispatch = Dispatch.Unanswered, Reason = Reasons.NoResponse }, now, "the gateway ended before the charger answered")
        : attempt;

    /// <summary>Its charge began, perhaps before the charger answered.</summary>
    public static RemoteStart Started(RemoteStart attempt, Transaction charge, DateTimeOffset now)
    {
        if (!attempt.IsLive) return attempt;
        var begun = attempt with { State = StartState.Started, TransactionId = charge.Id, StartedAt = Moment(charge), Reason = null, Hint = null };
        return Note(ArmStop(begun, charge), now, $"transaction {charge.Id}");
    }

    /// <summary>A charge of it began after it was over. Its time is limited all the same.</summary>
    public static RemoteStart StartedLate(RemoteStart attempt, Transaction charge, DateTimeOffset now) => attempt.LateTransactionId is not null
        ? attempt
        : Note(ArmStop(attempt with { LateTransactionId = charge.Id }, charge), now, $"late transaction {charge.Id}");

    /// <summary>A charge ended, or its end was corrected.</summary>
    public static RemoteStart Ended(RemoteStart attempt, Transaction charge, DateTimeOffset now)
    {
        if (charge.Id == attempt.LateTransactionId)
            return Note(attempt with { StopDueAt = attempt.StopId is null ? null : attempt.StopDueAt }, now, $"late transaction {charge.Id} ended");
        if (charge.Id != attempt.TransactionId || attempt.State is not (StartState.Started or StartState.Stopped)) return attempt;
        var over = attempt with
        {
            StoppedAt = charge.StoppedAt,
            StopReason = charge.StopReason,
            Energy = charge.Energy,
            StopDueAt = attempt.StopId is null ? null : attempt.StopDueAt,
        };
        var reason = charge.StopInferred ? Reasons.Lost : null;
        return attempt.State == StartState.Stopped
            ? Note(over with { Reason = reason }, now, "the charger corrected the end")
            : End(over, StartState.Stopped, reason, now, charge.StopReason);
    }

    /// <summary>Time has passed.</summary>
    public static RemoteStart Due(RemoteStart attempt, DateTimeOffset now)
    {
        if (!attempt.IsLive || now < attempt.ValidUntil) return attempt;
        var reason = attempt.Dispatch switch
        {
            _ when attempt.State == StartState.Accepted => Reasons.NoTransaction,
            Dispatch.Queued => Reasons.NotSent,
            _ => Reasons.NoResponse,
        };
        return End(attempt, StartState.Expired, reason, now);
    }

    /// <summary>The charger gave up waiting for a car.</summary>
    public static RemoteStart PlugInTimedOut(RemoteStart attempt, DateTimeOffset now) => attempt.State != StartState.Accepted
        ? attempt
        : Note(
            attempt with
            {
                Hint = Reasons.PlugInTimeout,
                SawPreparing = false,
                Dispatch = attempt.RetryUntilValid ? Dispatch.Queued : attempt.Dispatch,
            },
            now,
            "the charger gave up waiting for a car");

    /// <summary>The caller takes it back; the same one where it is too late for that.</summary>
    public static RemoteStart Cancelled(RemoteStart attempt, DateTimeOffset now) =>
        attempt.IsLive ? End(attempt, StartState.Cancelled, null, now) : attempt;

    /// <summary>When a charge began: by the charger's clock where that can be right, else when the gateway learnt of it.</summary>
    public static DateTimeOffset Moment(Transaction charge) =>
        (charge.StartedAt - charge.ReceivedAt).Duration() <= TrustedClock ? charge.StartedAt : charge.ReceivedAt;

    static RemoteStart ArmStop(RemoteStart attempt, Transaction charge) => attempt.StopMinutes is { } minutes && charge.IsOpen
        ? attempt with { StopDueAt = Later(Moment(charge), attempt.SentAt).AddMinutes(minutes) }
        : attempt;

    /// <summary>On OCPP 2.x a charge can begin with the cable, long before anybody asked for it.</summary>
    static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    static RemoteStart Answered(RemoteStart attempt, Outcome outcome, DateTimeOffset now) => attempt with
    {
        Dispatch = Dispatch.Answered,
        AnsweredAt = now,
        Status = outcome.Status,
        ErrorCode = outcome.ErrorCode,
        ResultAvailable = outcome.ResultAvailable,
        RemoteStartId = outcome.RemoteStartId ?? attempt.RemoteStartId,
    };

    /// <summary>The charge has begun or the attempt is over: the answer is recorded and changes nothing.</summary>
    static RemoteStart AnsweredAfterwards(RemoteStart attempt, Outcome outcome, DateTimeOffset now)
    {
        var isAnswer = outcome.Kind is OutcomeKind.Accepted or OutcomeKind.Rejected;
        var said = outcome.Status ?? outcome.ErrorCode ?? outcome.Reason;
        var known = isAnswer && attempt.AnsweredAt is null ? Answered(attempt, outcome, now) : attempt;
        return Note(known, now, isAnswer ? $"the charger answered {said}" : $"no answer: {said}");
    }

    static Dispatch DispatchOf(Outcome outcome) => outcome.Reason == Reasons.StationCallError ? Dispatch.Answered : Dispatch.Queued;

    static RemoteStart End(RemoteStart attempt, StartState state, string? reason, DateTimeOffset now, string? detail = null) =>
        Note(attempt with { State = state, Reason = reason, EndedAt = now }, now, detail ?? reason);

    static RemoteStart Note(RemoteStart attempt, DateTimeOffset now, string? detail = null) =>
        attempt with { History = History.Add(attempt.History, new HistoryEntry(now, attempt.State.ToString(), detail)) };
}

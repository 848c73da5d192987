namespace ChargeGateway.RemoteCommands.CacheClears;

/// <summary>The state machine of a request to empty a charger's authorisation cache.</summary>
static class CacheClearMachine
{
    static readonly TimeSpan Takes = TimeSpan.FromSeconds(120);

    /// <summary>Asking the charger came to something. Without an answer it stays open: one may still come.</summary>
    public static CacheClear Told(CacheClear clear, Outcome outcome, DateTimeOffset now)
    {
        if (clear.State is not (CacheClearState.Pending or CacheClearState.TimedOut)) return clear;
        var told = clear with
        {
            Status = outcome.Status,
            Reason = outcome.Reason,
            ErrorCode = outcome.ErrorCode,
            ResultAvailable = outcome.ResultAvailable,
            Late = clear.State == CacheClearState.TimedOut,
        };
        return outcome.Kind switch
        {
            OutcomeKind.Unanswered => clear with { Reason = outcome.Reason },
            OutcomeKind.Accepted when !outcome.ResultAvailable => told with { State = CacheClearState.Sent },
            OutcomeKind.Accepted => told with { State = CacheClearState.Accepted, AnsweredAt = now },
            OutcomeKind.Rejected => told with { State = CacheClearState.Rejected, AnsweredAt = now },
            _ => told with { State = CacheClearState.Failed, AnsweredAt = outcome.Reason == Reasons.StationCallError ? now : null },
        };
    }

    /// <summary>Time has passed.</summary>
    public static CacheClear Due(CacheClear clear, DateTimeOffset now) => clear.State == CacheClearState.Pending && now >= clear.CreatedAt + Takes
        ? clear with { State = CacheClearState.TimedOut, Reason = Reasons.NoResponse }
        : clear;
}

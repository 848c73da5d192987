using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.RemoteCommands.Stops;

/// <summary>Sees remote stops through.</summary>
sealed class StopDesk(
    RemoteCommandBook<RemoteStop> book,
    CommandCourier courier,
    StateBoard states,
    ITransactionLog transactions,
    IEventStream events,
    TimeProvider time) : IRemoteCommandDesk
{
    static readonly TimeSpan LooksBack = TimeSpan.FromHours(1);

    public async Task LoadAsync(CancellationToken ct)
    {
        await book.LoadAsync(ct);
        foreach (var stop in book.Watched) await book.SaveAsync(stop, StopMachine.Interrupted(stop, Now), ct);
    }

    /// <summary>A caller wants a charge stopped. Where that is under way already, it is that.</summary>
    public async Task<RemoteStop> OpenAsync(Transaction charge, Guid? attempt, string by)
    {
        var open = book.At(charge.ChargePointId)
            .FirstOrDefault(stop => stop.TransactionId == charge.Id && stop is { IsOpen: true, IsPersistent: false });
        if (open is not null) return open;
        var made = Make(charge, attempt, StopInitiator.Api) with { RequestedBy = by };
        return charge.IsOpen
            ? await SendAsync(made)
            : await book.SaveAsync(StopMachine.Ended(made, charge, Now) with { AlreadyStopped = true }, CancellationToken.None);
    }

    /// <summary>The time of an attempt's charge is over; it is asked to stop until it does.</summary>
    public async Task<RemoteStop> OpenForTimerAsync(Transaction charge, Guid attempt)
    {
        var known = book.At(charge.ChargePointId).FirstOrDefault(stop => stop.IsPersistent && stop.RemoteStartAttemptId == attempt);
        return known ?? await TryAsync(Make(charge, attempt, StopInitiator.StopMinutes) with { NextTryAt = Now }, Now);
    }

    public Task HandleAsync(ChargerEvent happened) => happened switch
    {
        SessionEnded e => EachAsync(book.At(e.ChargePointId), stop => SaveAsync(stop, StopMachine.Ended(stop, e.Transaction, Now))),
        ChargerConnected e => EachAsync(book.At(e.ChargePointId), stop => TryAsync(StopMachine.Online(stop, Now), Now)),
        CommandLate e when LateAnswers.IsOfStop(e) => LateAsync(e),
        _ => Task.CompletedTask,
    };

    public Task TickAsync(DateTimeOffset now) => EachAsync(book.Watched, stop => TickAsync(stop, now));

    public Task SweepAsync(DateTimeOffset now) => book.SweepAsync(now, CancellationToken.None);

    DateTimeOffset Now => time.GetUtcNow();

    async Task<RemoteStop> TickAsync(RemoteStop stop, DateTimeOffset now)
    {
        var present = await FollowAsync(stop);
        present = await SaveAsync(present, StopMachine.Due(present, now));
        return await TryAsync(present, now);
    }

    /// <summary>Looks at the charge too, so that a missed event does no harm.</summary>
    async Task<RemoteStop> FollowAsync(RemoteStop stop)
    {
        if (transactions.Open(stop.ChargePointId).Any(charge => charge.Id == stop.TransactionId)) return stop;
        return await transactions.FindAsync(stop.TransactionId, CancellationToken.None) is { IsOpen: false } ended
            ? await SaveAsync(stop, StopMachine.Ended(stop, ended, Now))
            : stop;
    }

    async Task<RemoteStop> TryAsync(RemoteStop stop, DateTimeOffset now)
    {
        if (!stop.IsWatched || stop.NextTryAt is not { } due || now < due) return stop;
        if (states.Find(stop.ChargePointId) is { IsOnline: true }) return await SendAsync(stop);
        return stop is { Attempts: 0, Reason: null } ? await SaveAsync(stop, stop with { Reason = Reasons.StationOffline }) : stop;
    }

    async Task<RemoteStop> SendAsync(RemoteStop stop)
    {
        var sent = await book.SaveAsync(StopMachine.Sending(stop, Now), CancellationToken.None);
        var command = new StopCharging(sent.Connector, sent.TransactionId);
        courier.Send(sent.ChargePointId, command, sent.RequestedBy, outcome => ToldAsync(sent.Id, outcome));
        return sent;
    }

    async Task ToldAsync(Guid id, Outcome outcome)
    {
        var stop = book.Watched.FirstOrDefault(stop => stop.Id == id) ?? await book.FindAsync(id, CancellationToken.None);
        if (stop is null) return;
        var present = outcome.Reason == Reasons.StationConflict ? await FollowAsync(stop) : stop;
        await SaveAsync(present, StopMachine.Told(present, outcome, Now));
    }

    async Task LateAsync(CommandLate late)
    {
        if (Outcome.OfLate(late.Answer) is not { } outcome) return;
        var recent = (await book.RecentAsync(late.ChargePointId, Now - LooksBack, CancellationToken.None))
            .Where(stop => stop is { SentAt: not null, AnsweredAt: null });
        if (LateAnswers.Pick(recent, stop => stop.SentAt, late) is { } asked)
            await SaveAsync(asked, StopMachine.ToldLate(asked, outcome, Now));
    }

    async Task<RemoteStop> SaveAsync(RemoteStop before, RemoteStop after)
    {
        var saved = await book.SaveAsync(before, after, CancellationToken.None);
        if (IsTold(before, saved)) events.Publish(new ChargerError(saved.ChargePointId, Now, "RemoteStopFailed", Text(saved)));
        return saved;
    }

    /// <summary>
    /// Everybody hears of a charge that goes on although a stop was asked for: at once from a caller's, once from the gateway's own.
    /// </summary>
    static bool IsTold(RemoteStop before, RemoteStop after) =>
        before.State != after.State
        && after.State is StopState.Expired or StopState.Rejected or StopState.Failed
        && (after.IsPersistent ? after.Attempts == StopMachine.PatientTries : after.State == StopState.Expired);

    static string Text(RemoteStop stop) =>
        $"Transaction {stop.TransactionId} on connector {stop.Connector} goes on although it was asked to stop {stop.Attempts} times: {stop.Reason}. "
        + (stop.IsPersistent ? "It is asked again until it ends." : "Look at the charger.");

    RemoteStop Make(Transaction charge, Guid? attempt, StopInitiator initiator) => new()
    {
        Id = Guid.CreateVersion7(Now),
        ChargePointId = charge.ChargePointId,
        Connector = charge.Connector,
        TransactionId = charge.Id,
        RemoteStartAttemptId = attempt,
        Initiator = initiator,
        CreatedAt = Now,
        History = [new HistoryEntry(Now, nameof(StopState.Pending))],
    };

    static async Task EachAsync(IEnumerable<RemoteStop> stops, Func<RemoteStop, Task<RemoteStop>> step)
    {
        foreach (var stop in stops) await step(stop);
    }
}

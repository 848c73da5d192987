using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.RemoteCommands.Stops;

namespace ChargeGateway.RemoteCommands.Starts;

/// <summary>Sees remote start attempts through.</summary>
sealed class StartDesk(
    RemoteCommandBook<RemoteStart> book,
    StopDesk stops,
    CommandCourier courier,
    StateBoard states,
    IConnectorLocks locks,
    ITransactionLog transactions,
    TimeProvider time) : IRemoteCommandDesk
{
    /// <summary>How far back an attempt is looked for that a late charge or a corrected end belongs to.</summary>
    static readonly TimeSpan LooksBack = TimeSpan.FromHours(49);

    public async Task LoadAsync(CancellationToken ct)
    {
        await book.LoadAsync(ct);
        foreach (var attempt in book.Watched) await book.SaveAsync(attempt, StartMachine.Interrupted(attempt, Now), ct);
    }

    /// <summary>The attempts of a charger that still wait for a charge.</summary>
    public IEnumerable<RemoteStart> Live(string chargePointId) => book.At(chargePointId).Where(attempt => attempt.IsLive);

    /// <summary>Keeps a new attempt and asks the charger where it is there.</summary>
    public async Task<RemoteStart> OpenAsync(RemoteStart attempt)
    {
        var opened = await book.SaveAsync(attempt with { History = [new HistoryEntry(Now, attempt.State.ToString())] }, CancellationToken.None);
        return await DispatchAsync(opened);
    }

    /// <summary>Takes an attempt back; as it is where that is no longer possible.</summary>
    public async Task<RemoteStart?> CancelAsync(Guid id) => await FindAsync(id) is { } attempt
        ? await SaveAsync(attempt, StartMachine.Cancelled(attempt, Now))
        : null;

    public Task HandleAsync(ChargerEvent happened) => happened switch
    {
        SessionStarted e => StartedAsync(e.Transaction),
        SessionUpdated e when IsNamed(e) => StartedAsync(e.Transaction),
        SessionEnded e => EndedAsync(e.Transaction),
        ChargerConnected e => EachAsync(book.At(e.ChargePointId), DispatchAsync),
        ConnectorStatusChanged e => EachAsync(book.At(e.ChargePointId), attempt => StatusAsync(attempt, e)),
        CommandLate e when LateAnswers.IsOfStart(e) => LateAsync(e),
        _ => Task.CompletedTask,
    };

    public Task TickAsync(DateTimeOffset now) => EachAsync(book.Watched, attempt => TickAsync(attempt, now));

    public Task SweepAsync(DateTimeOffset now) => book.SweepAsync(now, CancellationToken.None);

    DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Looks at the charges too, so that an event that was missed, or came while the gateway ended, does no harm.</summary>
    async Task<RemoteStart> TickAsync(RemoteStart attempt, DateTimeOffset now)
    {
        var present = await DispatchAsync(await FollowAsync(attempt));
        present = await SaveAsync(present, StartMachine.Due(present, now));
        return present.AwaitsStop && now >= present.StopDueAt ? await StopAsync(present) : present;
    }

    async Task<RemoteStart> FollowAsync(RemoteStart attempt)
    {
        var open = transactions.Open(attempt.ChargePointId);
        if (attempt.IsLive && open.FirstOrDefault(charge => StartMatch.Belongs(attempt, charge, OnlineSince(attempt))) is { } begun)
            return await SaveAsync(attempt, StartMachine.Started(attempt, begun, Now));
        if (ChargeOf(attempt) is not { } id || open.Any(charge => charge.Id == id)) return attempt;
        return await transactions.FindAsync(id, CancellationToken.None) is { IsOpen: false } ended
            ? await SaveAsync(attempt, StartMachine.Ended(attempt, ended, Now))
            : attempt;
    }

    async Task<RemoteStart> DispatchAsync(RemoteStart attempt)
    {
        if (attempt is not { IsLive: true, Dispatch: Dispatch.Queued } || Now >= attempt.ValidUntil) return attempt;
        if (!attempt.QueueIfOffline || OnlineSince(attempt) is not null) return await SendAsync(attempt);
        return attempt;
    }

    async Task<RemoteStart> SendAsync(RemoteStart attempt)
    {
        if (locks.IsLocked(attempt.ChargePointId, attempt.Connector ?? 0)) return await SaveAsync(attempt, StartMachine.Locked(attempt, Now));
        var sent = await SaveAsync(attempt, StartMachine.Sending(attempt, Now));
        var command = new StartCharging(sent.IdTag, sent.Connector);
        courier.Send(sent.ChargePointId, command, sent.RequestedBy, outcome => ToldAsync(sent.Id, outcome));
        return sent;
    }

    async Task ToldAsync(Guid id, Outcome outcome)
    {
        if (await FindAsync(id) is { } attempt) await SaveAsync(attempt, StartMachine.Told(attempt, outcome, Now));
    }

    async Task StartedAsync(Transaction charge)
    {
        if (book.At(charge.ChargePointId).FirstOrDefault(attempt => StartMatch.Belongs(attempt, charge, OnlineSince(attempt))) is { } attempt)
        {
            await SaveAsync(attempt, StartMachine.Started(attempt, charge, Now));
            return;
        }

        var recent = (await RecentAsync(charge.ChargePointId)).ToList();
        if (recent.Exists(known => known.TransactionId == charge.Id)) return;
        if (recent.Find(known => StartMatch.BelongsLate(known, charge, OnlineSince(known))) is { } over)
            await SaveAsync(over, StartMachine.StartedLate(over, charge, Now));
    }

    async Task EndedAsync(Transaction charge)
    {
        var attempt = book.At(charge.ChargePointId).FirstOrDefault(IsOf) ?? (await RecentAsync(charge.ChargePointId)).FirstOrDefault(IsOf);
        if (attempt is not null) await SaveAsync(attempt, StartMachine.Ended(attempt, charge, Now));

        bool IsOf(RemoteStart known) => known.TransactionId == charge.Id || known.LateTransactionId == charge.Id;
    }

    async Task<RemoteStart> StatusAsync(RemoteStart attempt, ConnectorStatusChanged status)
    {
        var isElsewhere = attempt.Connector is { } connector && connector != status.Connector;
        if (!attempt.IsLive || attempt.Dispatch == Dispatch.Queued || isElsewhere) return attempt;
        if (status.Status == ConnectorStatus.Preparing && !attempt.SawPreparing)
            return await SaveAsync(attempt, attempt with { SawPreparing = true });
        if (status.Status != ConnectorStatus.Available || !attempt.SawPreparing) return attempt;
        return await DispatchAsync(await SaveAsync(attempt, StartMachine.PlugInTimedOut(attempt, Now)));
    }

    async Task LateAsync(CommandLate late)
    {
        if (Outcome.OfLate(late.Answer) is not { } outcome) return;
        var recent = (await RecentAsync(late.ChargePointId)).Where(attempt => attempt is { SentAt: not null, AnsweredAt: null });
        if (LateAnswers.Pick(recent, attempt => attempt.SentAt, late) is { } asked)
            await SaveAsync(asked, StartMachine.ToldLate(asked, outcome, Now));
    }

    async Task<RemoteStart> StopAsync(RemoteStart attempt)
    {
        if (transactions.Open(attempt.ChargePointId).FirstOrDefault(charge => charge.Id == ChargeOf(attempt)) is not { } charge) return attempt;
        var stop = await stops.OpenForTimerAsync(charge, attempt.Id);
        return await SaveAsync(attempt, attempt with { StopId = stop.Id });
    }

    /// <summary>Whether the charger just told whose charge it is.</summary>
    static bool IsNamed(SessionUpdated e) => e.Before.IdTag != e.Transaction.IdTag || e.Before.RemoteStartId != e.Transaction.RemoteStartId;

    static int? ChargeOf(RemoteStart attempt) => attempt.LateTransactionId ?? attempt.TransactionId;

    DateTimeOffset? OnlineSince(RemoteStart attempt) => states.Find(attempt.ChargePointId)?.OnlineSince;

    Task<IEnumerable<RemoteStart>> RecentAsync(string chargePointId) => book.RecentAsync(chargePointId, Now - LooksBack, CancellationToken.None);

    async Task<RemoteStart?> FindAsync(Guid id) =>
        book.Watched.FirstOrDefault(attempt => attempt.Id == id) ?? await book.FindAsync(id, CancellationToken.None);

    Task<RemoteStart> SaveAsync(RemoteStart before, RemoteStart after) => book.SaveAsync(before, after, CancellationToken.None);

    static async Task EachAsync(IEnumerable<RemoteStart> attempts, Func<RemoteStart, Task<RemoteStart>> step)
    {
        foreach (var attempt in attempts) await step(attempt);
    }
}

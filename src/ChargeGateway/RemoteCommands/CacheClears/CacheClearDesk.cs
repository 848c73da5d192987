using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;

namespace ChargeGateway.RemoteCommands.CacheClears;

/// <summary>Sees requests to empty a charger's authorisation cache through.</summary>
sealed class CacheClearDesk(RemoteCommandBook<CacheClear> book, CommandCourier courier, TimeProvider time) : IRemoteCommandDesk
{
    static readonly TimeSpan LooksBack = TimeSpan.FromHours(1);

    public Task LoadAsync(CancellationToken ct) => book.LoadAsync(ct);

    /// <summary>Asks the charger. Where that is under way already, it is that.</summary>
    public async Task<CacheClear> OpenAsync(string chargePointId, string by)
    {
        if (book.At(chargePointId).FirstOrDefault() is { } open) return open;
        var made = new CacheClear
        {
            Id = Guid.CreateVersion7(Now),
            ChargePointId = chargePointId,
            CreatedAt = Now,
            RequestedBy = by,
            SentAt = Now,
        };
        await book.SaveAsync(made, CancellationToken.None);
        courier.Send(chargePointId, new ClearCache(), by, outcome => ToldAsync(made.Id, outcome));
        return made;
    }

    public Task HandleAsync(ChargerEvent happened) =>
        happened is CommandLate late && LateAnswers.IsOfCacheClear(late) ? LateAsync(late) : Task.CompletedTask;

    public async Task TickAsync(DateTimeOffset now)
    {
        foreach (var clear in book.Watched) await book.SaveAsync(clear, CacheClearMachine.Due(clear, now), CancellationToken.None);
    }

    public Task SweepAsync(DateTimeOffset now) => book.SweepAsync(now, CancellationToken.None);

    DateTimeOffset Now => time.GetUtcNow();

    async Task ToldAsync(Guid id, Outcome outcome)
    {
        if (await book.FindAsync(id, CancellationToken.None) is { } clear)
            await book.SaveAsync(clear, CacheClearMachine.Told(clear, outcome, Now), CancellationToken.None);
    }

    async Task LateAsync(CommandLate late)
    {
        if (Outcome.OfLate(late.Answer) is not { } outcome) return;
        var recent = (await book.RecentAsync(late.ChargePointId, Now - LooksBack, CancellationToken.None))
            .Where(clear => clear.State is CacheClearState.Pending or CacheClearState.TimedOut);
        if (LateAnswers.Pick(recent, clear => clear.SentAt, late) is { } asked)
            await book.SaveAsync(asked, CacheClearMachine.Told(asked, outcome, Now), CancellationToken.None);
    }
}

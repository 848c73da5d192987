using System.Collections.Concurrent;
using ChargeGateway.Core.Chargers;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Polled;

/// <summary>
/// Runs something for each registered charger of a driver: begins when a charger is registered, begins anew when its registration changes,
/// ends when it is removed. Each runs until cancelled, apart from the others.
/// </summary>
/// <param name="context">What the chargers stand on.</param>
/// <param name="driver">The driver's name in the registration.</param>
/// <param name="run">What to run; when it fails it is logged and begun anew.</param>
/// <param name="which">Which chargers; without it those of the driver.</param>
sealed class ChargerWatch(
    PolledContext context, string driver, Func<Charger, CancellationToken, Task> run, Func<Charger, bool>? which = null)
{
    readonly Func<Charger, bool> which = which ?? (charger => charger.Driver == driver);
    readonly ConcurrentDictionary<string, Watched> watched = new(StringComparer.Ordinal);

    /// <summary>Watches until cancelled; all that ran has ended then.</summary>
    /// <param name="ct">Ends the watch.</param>
    public async Task RunAsync(CancellationToken ct)
    {
        var nap = new Nap(context.Time);
        void Wake(string id)
        {
            if (Concerns(id)) nap.Wake();
        }

        context.Directory.Changed += Wake;
        try
        {
            while (true)
            {
                await LookAsync(ct).ConfigureAwait(false);
                await nap.SleepAsync(context.DirectoryInterval, ct).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
        finally
        {
            context.Directory.Changed -= Wake;
            await Task.WhenAll(watched.Values.Select(one => one.EndAsync())).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a change is one for this watch: where thousands of others are registered at once, it need not look at them all each time.</summary>
    bool Concerns(string id) => watched.ContainsKey(id) || (context.Directory.Find(id) is { } charger && which(charger));

    async Task LookAsync(CancellationToken ct)
    {
        var wanted = context.Directory.All.Where(which).ToDictionary(charger => charger.Id, StringComparer.Ordinal);
        foreach (var one in watched.Values.Where(one => wanted.GetValueOrDefault(one.Charger.Id) != one.Charger || one.HasEnded).ToList())
        {
            await one.EndAsync().ConfigureAwait(false);
            watched.TryRemove(one.Charger.Id, out _);
        }

        foreach (var charger in wanted.Values.Where(charger => !watched.ContainsKey(charger.Id) && context.Directory.Find(charger.Id) == charger))
            watched[charger.Id] = Begin(charger, ct);
    }

    Watched Begin(Charger charger, CancellationToken ct)
    {
        var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        return new Watched(charger, ending, GuardAsync(charger, ending.Token));
    }

    async Task GuardAsync(Charger charger, CancellationToken ct)
    {
        await Task.Yield();
        try
        {
            await run(charger, ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
        catch (Exception failed)
        {
            context.Logger.LogError(failed, "{ChargePoint}: the {Driver} driver failed; it begins anew", charger.Id, driver);
        }
    }

    sealed record Watched(Charger Charger, CancellationTokenSource Ending, Task Running)
    {
        public bool HasEnded => Running.IsCompleted;

        public async Task EndAsync()
        {
            await Ending.CancelAsync().ConfigureAwait(false);
            await Running.ConfigureAwait(false);
            Ending.Dispose();
        }
    }
}

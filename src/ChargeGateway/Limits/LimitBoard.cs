using System.Collections.Concurrent;
using ChargeGateway.Core.Commands;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Limits;

namespace ChargeGateway.Limits;

/// <summary>
/// The limits that stand, in memory and in the store. One that expires is on disk before its caller hears that it was taken; others follow
/// soon after, so that a balancer that sets one each second costs nothing.
/// </summary>
sealed class LimitBoard
{
    readonly GatewayStore store;
    readonly TimeProvider time;
    readonly ConcurrentDictionary<(string Charger, int Connector), StandingLimit> limits;
    readonly ConcurrentDictionary<(string Charger, int Connector), bool> unwritten = new();

    LimitBoard(GatewayStore store, TimeProvider time, IEnumerable<StandingLimit> stored)
    {
        (this.store, this.time) = (store, time);
        limits = new(stored.Select(limit => KeyValuePair.Create((limit.Charger, limit.Connector), limit)));
    }

    /// <summary>Told after each change.</summary>
    public event Action? Changed;

    /// <summary>All of them, in no order.</summary>
    public ICollection<StandingLimit> All => limits.Values;

    /// <summary>Whether some changes are not in the store yet.</summary>
    public bool HasUnwritten => !unwritten.IsEmpty;

    /// <summary>Opens the board.</summary>
    public static async Task<LimitBoard> LoadAsync(GatewayStore store, TimeProvider time, CancellationToken ct) =>
        new(store, time, await store.ReadAsync(LimitTable.All, ct).ConfigureAwait(false));

    /// <summary>The limit of a connector; none where none stands.</summary>
    /// <param name="charger">The charger.</param>
    /// <param name="connector">Connector number; 0 is the whole charger.</param>
    public StandingLimit? Find(string charger, int connector) => limits.GetValueOrDefault((charger, connector));

    /// <summary>Takes down what a command did.</summary>
    /// <param name="charger">The charger.</param>
    /// <param name="connector">Connector number; 0 is the whole charger.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who wanted it.</param>
    public async Task NoteAsync(string charger, int connector, Command command, string? by)
    {
        var key = (charger, connector);
        var before = limits.GetValueOrDefault(key);
        var after = StandingLimit.After(before, charger, connector, command, by, time.GetUtcNow());
        if (before == after) return;
        Put(key, after);
        unwritten[key] = true;
        Changed?.Invoke();
        if (before?.ExpiresAt is not null || after?.ExpiresAt is not null) await FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Forgets the limits of a charger that is no longer registered.</summary>
    /// <param name="charger">The charger.</param>
    public async Task ForgetAsync(string charger)
    {
        foreach (var key in limits.Keys.Where(key => key.Charger == charger))
        {
            Put(key, null);
            unwritten[key] = true;
        }

        await FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Writes what is not in the store yet.</summary>
    public async Task FlushAsync()
    {
        var keys = unwritten.Keys.ToList();
        foreach (var key in keys) unwritten.TryRemove(key, out _);
        if (keys.Count == 0) return;
        try
        {
            var rows = keys.ConvertAll(key => (key.Charger, key.Connector, limits.GetValueOrDefault(key)));
            await store.WriteAsync(connection => LimitTable.Save(connection, rows), null, CancellationToken.None).ConfigureAwait(false);
        }
        catch
        {
            foreach (var key in keys) unwritten[key] = true;
            throw;
        }
    }

    void Put((string Charger, int Connector) key, StandingLimit? limit)
    {
        if (limit is null) limits.TryRemove(key, out _);
        else limits[key] = limit;
    }
}

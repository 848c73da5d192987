using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChargeGateway.Storage;
using ChargeGateway.Storage.RemoteCommands;

namespace ChargeGateway.RemoteCommands;

/// <summary>
/// The commands of one kind: all of them in the store, those that are watched in memory too. Written and looked through by the loop alone;
/// <see cref="FindAsync"/> is for anybody.
/// </summary>
/// <param name="store">Where they are kept.</param>
/// <param name="kind">The kind's name in the store.</param>
/// <param name="shape">How one is written.</param>
/// <param name="retention">How long one is kept that is no longer watched.</param>
sealed class RemoteCommandBook<T>(GatewayStore store, string kind, JsonTypeInfo<T> shape, TimeSpan retention)
    where T : class, IRemoteCommand
{
    readonly Dictionary<Guid, T> watched = [];

    /// <summary>Those that there is still something to wait for, as they are now.</summary>
    public IReadOnlyList<T> Watched => [.. watched.Values];

    /// <summary>The watched ones of a charger.</summary>
    public IEnumerable<T> At(string chargePointId) => Watched.Where(command => command.ChargePointId == chargePointId);

    /// <summary>Takes up what was watched when the gateway ended.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        foreach (var command in (await store.ReadAsync(connection => RemoteCommandTable.Watched(connection, kind), ct)).Select(Read))
            watched[command.Id] = command;
    }

    /// <summary>A command by its reference.</summary>
    public async Task<T?> FindAsync(Guid id, CancellationToken ct) =>
        await store.ReadAsync(connection => RemoteCommandTable.Find(connection, kind, id.ToString()), ct) is { } document ? Read(document) : null;

    /// <summary>The commands of a charger from a time on, newest first, at most a hundred.</summary>
    public async Task<IEnumerable<T>> RecentAsync(string chargePointId, DateTimeOffset from, CancellationToken ct) =>
        (await store.ReadAsync(connection => RemoteCommandTable.Recent(connection, kind, chargePointId, from), ct)).Select(Read);

    /// <summary>Keeps a command as it is now; it is on disk when this returns.</summary>
    public async Task<T> SaveAsync(T command, CancellationToken ct)
    {
        var row = new RemoteCommandRow(
            command.Id.ToString(),
            kind,
            command.ChargePointId,
            Stored.Time(command.CreatedAt),
            command.IsWatched,
            JsonSerializer.Serialize(command, shape));
        await store.WriteAsync(connection => RemoteCommandTable.Save(connection, row), null, ct);
        if (command.IsWatched) watched[command.Id] = command;
        else watched.Remove(command.Id);
        return command;
    }

    /// <summary>The command as the next step makes it; the store is not asked where nothing changed.</summary>
    public Task<T> SaveAsync(T before, T after, CancellationToken ct) =>
        ReferenceEquals(before, after) ? Task.FromResult(before) : SaveAsync(after, ct);

    /// <summary>Deletes what is older than it is kept.</summary>
    public Task SweepAsync(DateTimeOffset now, CancellationToken ct) =>
        store.WriteAsync(connection => RemoteCommandTable.DeleteBefore(connection, kind, now - retention), null, ct);

    T Read(string document) => JsonSerializer.Deserialize(document, shape)!;
}

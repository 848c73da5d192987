using System.Collections.Immutable;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Webhooks;

namespace ChargeGateway.Webhooks;

/// <summary>The webhooks and their dead letters, the newest 1,000 of each.</summary>
sealed class WebhookStore
{
    /// <summary>The most webhooks that there can be.</summary>
    public const int Most = 100;

    readonly GatewayStore store;
    volatile ImmutableDictionary<string, Webhook> webhooks;

    WebhookStore(GatewayStore store, IEnumerable<Webhook> stored)
    {
        this.store = store;
        webhooks = stored.ToImmutableDictionary(webhook => webhook.Id, StringComparer.Ordinal);
    }

    /// <summary>Told after each change, on the store's writer.</summary>
    public event Action? Changed;

    /// <summary>All of them, in no order.</summary>
    public IReadOnlyCollection<Webhook> All => [.. webhooks.Values];

    /// <summary>Opens the store of webhooks.</summary>
    public static async Task<WebhookStore> LoadAsync(GatewayStore store, CancellationToken ct) =>
        new(store, await store.ReadAsync(connection => WebhookTable.All(connection, store.Secrets), ct).ConfigureAwait(false));

    /// <summary>A webhook by its id.</summary>
    public Webhook? Find(string id) => webhooks.GetValueOrDefault(id);

    /// <summary>Adds a webhook or replaces it; it is on disk when this returns.</summary>
    public Task SaveAsync(Webhook webhook, CancellationToken ct) => store.WriteAsync(
        connection => WebhookTable.Save(connection, webhook, store.Secrets), saved => Set(webhooks.SetItem(saved.Id, saved)), ct);

    /// <summary>Takes a webhook away with its dead letters.</summary>
    /// <returns>False where there is no such webhook.</returns>
    public Task<bool> DeleteAsync(string id, CancellationToken ct) =>
        store.WriteAsync(connection => WebhookTable.Delete(connection, id), _ => Set(webhooks.Remove(id)), ct);

    /// <summary>Keeps an event that could not be told.</summary>
    public Task AddLetterAsync(DeadLetter letter) => store.WriteAsync(connection => WebhookTable.AddLetter(connection, letter), null, CancellationToken.None);

    /// <summary>The dead letters of a webhook, newest first.</summary>
    public Task<IReadOnlyList<DeadLetter>> LettersAsync(string webhook, int limit, int offset, CancellationToken ct) =>
        store.ReadAsync(connection => WebhookTable.Letters(connection, webhook, limit, offset), ct);

    /// <summary>Takes dead letters away.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="id">One of them; none for all.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>How many.</returns>
    public Task<int> DeleteLettersAsync(string webhook, long? id, CancellationToken ct) =>
        store.WriteAsync(connection => WebhookTable.DeleteLetters(connection, webhook, id), null, ct);

    void Set(ImmutableDictionary<string, Webhook> next)
    {
        webhooks = next;
        Changed?.Invoke();
    }
}

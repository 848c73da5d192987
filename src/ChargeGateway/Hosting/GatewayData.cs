using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Configuration;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Limits;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Balanz;
using ChargeGateway.Storage.Chargers;
using ChargeGateway.Storage.Groups;
using ChargeGateway.Storage.Keys;
using ChargeGateway.Storage.Locks;
using ChargeGateway.Storage.States;
using ChargeGateway.Storage.Tags;
using ChargeGateway.Storage.Transactions;
using ChargeGateway.Webhooks;

namespace ChargeGateway.Hosting;

/// <summary>What the gateway remembers, opened before anything else runs.</summary>
sealed class GatewayData(Settings settings, StateBoard states, IEventStream events, TimeProvider time, ILoggerFactory loggers) : IAsyncDisposable
{
    GatewayStore? store;
    TransactionLog? transactions;
    ChargerDirectory? chargers;
    GroupDirectory? groups;
    SessionPriorities? priorities;
    TagDirectory? tags;
    ApiKeyStore? keys;
    ConnectorLocks? locks;
    LimitBoard? limits;
    WebhookStore? webhooks;
    UserDirectory? users;
    FirmwareDirectory? firmware;

    public GatewayStore Store => store ?? throw NotOpen();

    public TransactionLog Transactions => transactions ?? throw NotOpen();

    public ChargerDirectory Chargers => chargers ?? throw NotOpen();

    public GroupDirectory Groups => groups ?? throw NotOpen();

    public SessionPriorities Priorities => priorities ?? throw NotOpen();

    public TagDirectory Tags => tags ?? throw NotOpen();

    public ApiKeyStore Keys => keys ?? throw NotOpen();

    public ConnectorLocks Locks => locks ?? throw NotOpen();

    public LimitBoard Limits => limits ?? throw NotOpen();

    public WebhookStore Webhooks => webhooks ?? throw NotOpen();

    public UserDirectory Users => users ?? throw NotOpen();

    public FirmwareDirectory Firmware => firmware ?? throw NotOpen();

    /// <summary>Opens the store and reads from it what is kept in memory. What was known of the chargers is on the state board then.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public async Task OpenAsync(CancellationToken ct)
    {
        store = await GatewayStore.OpenAsync(settings.Gateway.DataDirectory, ct);
        transactions = await TransactionLog.LoadAsync(store, events, time, ct);
        keys = await ApiKeyStore.LoadAsync(store, time, ct);
        locks = await ConnectorLocks.LoadAsync(store, time, ct);
        webhooks = await WebhookStore.LoadAsync(store, ct);
        limits = await LimitBoard.LoadAsync(store, time, ct);
        chargers = await ChargerDirectory.LoadAsync(
            store, settings.Gateway.Chargers.Select(charger => charger.ToCharger()), loggers.CreateLogger<ChargerDirectory>(), ct);
        groups = await GroupDirectory.LoadAsync(
            store,
            chargers,
            settings.Gateway.Groups.Select(group => group.ToGroup()),
            settings.Gateway.Chargers.Select(charger => charger.ToMember()),
            loggers.CreateLogger<GroupDirectory>(),
            ct);
        priorities = await SessionPriorities.LoadAsync(store, ct);
        var rules = new TagRules(settings.Ocpp.UnknownTags == UnknownTags.Accept, settings.Ocpp.DenyConcurrentTransactions);
        tags = await TagDirectory.LoadAsync(
            store, settings.Gateway.Tags.Select(tag => tag.ToTag()), transactions, rules, time, loggers.CreateLogger<TagDirectory>(), ct);
        users = await UserDirectory.LoadAsync(store, ConfiguredUsers.Of(settings.Balanz), ct);
        firmware = await FirmwareDirectory.LoadAsync(store, ct);
        foreach (var state in await store.ReadAsync(StateTable.Load, ct)) states.Restore(state);
    }

    public ValueTask DisposeAsync() => store?.DisposeAsync() ?? ValueTask.CompletedTask;

    static InvalidOperationException NotOpen() => new("the store is not open yet");
}

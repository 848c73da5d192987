using ChargeGateway.Apis.RemoteCommands.Asynchronous;
using ChargeGateway.Idempotency;
using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.CacheClears;
using ChargeGateway.RemoteCommands.Starts;
using ChargeGateway.RemoteCommands.Stops;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Configurations;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>What the dialect consists of.</summary>
static class RemoteCommandsServices
{
    static readonly TimeSpan AttemptsKept = TimeSpan.FromDays(30);
    static readonly TimeSpan ReferencesKept = TimeSpan.FromDays(7);

    public static IServiceCollection AddRemoteCommands(this IServiceCollection services)
    {
        services.AddIdempotency();
        services.AddSingleton<ChargerAccess>().AddSingleton<RemoteChargers>();
        services.AddSingleton<StoredConfigurations>().AddSingleton<ConfigurationReader>();
        services.AddSingleton<AsyncAnswers>().AddSingleton<ChargeFinder>().AddSingleton<RemoteStartRules>();
        services.AddBooks();
        services.AddDesk<CacheClearDesk>().AddDesk<StopDesk>().AddDesk<StartDesk>();
        services.AddSingleton<RemoteCommandInbox>().AddSingleton<CommandCourier>().AddSingleton(new RemoteCommandPace());
        services.AddHostedService<RemoteCommandLoop>();
        return services.ConfigureHttpJsonOptions(http => http.SerializerOptions.TypeInfoResolverChain.Add(RemoteCommandsJson.Default));
    }

    static void AddBooks(this IServiceCollection services)
    {
        var shapes = RemoteCommandDocuments.Default;
        services.AddSingleton(provider => new RemoteCommandBook<CacheClear>(Store(provider), "clear-cache", shapes.CacheClear, ReferencesKept));
        services.AddSingleton(provider => new RemoteCommandBook<RemoteStop>(Store(provider), "stop", shapes.RemoteStop, ReferencesKept));
        services.AddSingleton(provider => new RemoteCommandBook<RemoteStart>(Store(provider), "start", shapes.RemoteStart, AttemptsKept));
    }

    static GatewayStore Store(IServiceProvider provider) => provider.GetRequiredService<GatewayStore>();

    static IServiceCollection AddDesk<TDesk>(this IServiceCollection services)
        where TDesk : class, IRemoteCommandDesk =>
        services.AddSingleton<TDesk>().AddSingleton<IRemoteCommandDesk>(provider => provider.GetRequiredService<TDesk>());
}

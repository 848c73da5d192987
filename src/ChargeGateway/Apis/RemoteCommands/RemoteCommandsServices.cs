using ChargeGateway.Apis.RemoteCommands.Synchronous;
using ChargeGateway.Storage.Configurations;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>What the dialect consists of.</summary>
static class RemoteCommandsServices
{
    public static IServiceCollection AddRemoteCommands(this IServiceCollection services)
    {
        services.AddSingleton<ChargerAccess>().AddSingleton<RemoteChargers>();
        services.AddSingleton<StoredConfigurations>().AddSingleton<ConfigurationReader>();
        services.AddSingleton<ConfigurationChanges>();
        return services.ConfigureHttpJsonOptions(http => http.SerializerOptions.TypeInfoResolverChain.Add(RemoteCommandsJson.Default));
    }
}

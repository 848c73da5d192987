using ChargeGateway.Auditing;
using ChargeGateway.Configuration;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Security;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Samples;
using ChargeGateway.Storage.States;

namespace ChargeGateway.Hosting;

/// <summary>What is kept on disk, and who keeps it.</summary>
static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<GatewayData>();
        services.AddSingleton(provider => provider.Data().Store);
        services.AddSingleton(provider => provider.Data().Chargers);
        services.AddSingleton<IChargerDirectory>(provider => provider.Data().Chargers);
        services.AddSingleton<IGroupDirectory>(provider => provider.Data().Groups);
        services.AddSingleton<ISessionPriorities>(provider => provider.Data().Priorities);
        services.AddSingleton<IConnectorLocks>(provider => provider.Data().Locks);
        services.AddSingleton(provider => provider.Data().Limits);
        services.AddSingleton<ITagAuthority>(provider => provider.Data().Tags);
        services.AddSingleton(provider => provider.Data().Tags);
        services.AddSingleton(provider => provider.Data().Keys);
        services.AddSingleton(provider => provider.Data().Transactions);
        services.AddSingleton(provider => provider.Data().Webhooks);
        services.AddSingleton<SampleLog>();
        services.AddSingleton<ITransactionLog>(provider => provider.Data().Transactions);
        services.AddSingleton<IApiKeyStore>(provider => new StoredApiKeys(provider.Data().Keys));
        services.AddSingleton<ICertificateAuthority>(provider =>
            new CertificateAuthority(settings.Gateway.DataDirectory, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new RecorderOptions());
        services.AddSingleton<AuditLog>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditLog>());
        services.AddHostedService<HistoryRetention>();
        services.AddHostedService<StateRecorder>();
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<SampleRetention>(provider, settings.Gateway.SampleRetention));
        return services;
    }

    static GatewayData Data(this IServiceProvider provider) => provider.GetRequiredService<GatewayData>();
}

using ChargeGateway.Apis.Balanz.Files;
using ChargeGateway.Apis.Balanz.Live;
using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Proxy;
using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Apis.Balanz.Upkeep;
using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Configuration;
using ChargeGateway.Core.Tags;
using ChargeGateway.Drivers.Ocpp.Tapping;
using ChargeGateway.Hosting;
using ChargeGateway.Storage.Samples;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz;

/// <summary>The balanz dialect: its WebSocket API and what stands behind it.</summary>
static class BalanzServices
{
    public static IServiceCollection AddBalanz(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(Options.Create(settings.Balanz));
        services.AddKept();
        services.AddModel();
        services.AddLogs();
        services.AddUpkeep();
        return services
            .AddSingleton<FailedLogins>()
            .AddSingleton<Logins>()
            .AddSingleton<ConnectionCount>()
            .AddSingleton<LiveSettings>()
            .AddSingleton<FileImport>()
            .AddSingleton<FileExport>()
            .AddSingleton<IOcppTap, ProxyTap>()
            .AddSingleton<BalanzContext>()
            .AddSingleton<Dispatcher>();
    }

    /// <summary>Before routing, since its path is exact and that of another dialect is not.</summary>
    public static void UseBalanz(this IApplicationBuilder app) => app.UseMiddleware<BalanzEndpoint>();

    static void AddKept(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => provider.GetRequiredService<GatewayData>().Chargers);
        services.TryAddSingleton(provider => provider.GetRequiredService<GatewayData>().Tags);
        services.TryAddSingleton<SampleLog>();
        services.AddSingleton(provider => provider.GetRequiredService<GatewayData>().Users);
        services.AddSingleton(provider => provider.GetRequiredService<GatewayData>().Firmware);
    }

    static void AddModel(this IServiceCollection services)
    {
        services
            .AddSingleton<BalanzModel>()
            .AddSingleton<LiveHistories>()
            .AddSingleton<SessionArchive>()
            .AddSingleton<ChargerView>()
            .AddSingleton<GroupView>()
            .AddSingleton<Drawing>()
            .AddHostedService<SessionRecorder>();
    }

    static void AddUpkeep(this IServiceCollection services) => services
        .AddSingleton<IOnConnected, Registration>()
        .AddSingleton<IOnConnected, AuthorizationKeys>()
        .AddSingleton<IOnConnected, BootTriggers>()
        .AddHostedService<ArrivalWatch>()
        .AddHostedService<LineWatchdog>()
        .AddHostedService<ChargeWatchdog>();

    static void AddLogs(this IServiceCollection services) => services
        .AddSingleton<LogRing>()
        .AddSingleton<AuditLog>()
        .AddHostedService<AuditWriter>()
        .AddSingleton<ITagAuthority>(provider =>
            new AuditedTags(provider.GetRequiredService<GatewayData>().Tags, provider.GetRequiredService<AuditLog>()));
}

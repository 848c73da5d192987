using ChargeGateway.Apis;
using ChargeGateway.Apis.Balanz;
using ChargeGateway.Apis.OcppCore;
using ChargeGateway.Apis.V1;
using ChargeGateway.Balancing;
using ChargeGateway.Configuration;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Drivers.Lektrico;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Hosting;

/// <summary>What the gateway consists of.</summary>
static class GatewayServices
{
    public static IServiceCollection AddGateway(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(Options.Create(settings.Gateway));
        services.AddSingleton(Options.Create(settings.Ocpp));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(Console.Out);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        services.AddCore(settings.Gateway.CommandTimeout);
        services.AddStorage(settings);
        services.AddBalancing(settings.Balancing);
        services.AddOcpp(settings.Ocpp, settings.Gateway.CommandTimeout);
        services.AddLektrico(settings.Gateway.CommandTimeout);
        services.AddCfos(settings.Gateway.CommandTimeout);
        services.AddHostedService<DriverHost>();
        services.AddApiKeys();
        services.AddSingleton<CommandSlots>();
        services.AddBalanz(settings);
        services.AddOcppCore();
        V1Json.Add(services);
        services.AddOpenApiDocument();
        services.AddHealthChecks().AddCheck<ServerStarted>("server", tags: [ServerStarted.Ready]);
        return services;
    }

    static void AddCore(this IServiceCollection services, TimeSpan commandTimeout)
    {
        services.AddSingleton<StateBoard>();
        services.AddSingleton<IEventStream, EventStream>();
        services.AddSingleton<IFleet>(provider => new Fleet(
            provider.GetRequiredService<IChargerDirectory>(),
            provider.GetRequiredService<IEventStream>(),
            provider.GetRequiredService<TimeProvider>(),
            commandTimeout));
    }
}

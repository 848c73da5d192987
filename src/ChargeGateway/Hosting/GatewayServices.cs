using ChargeGateway.Apis;
using ChargeGateway.Apis.Balanz;
using ChargeGateway.Apis.OcppCore;
using ChargeGateway.Apis.RemoteCommands;
using ChargeGateway.Apis.V1;
using ChargeGateway.Balancing;
using ChargeGateway.Configuration;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Drivers.Lektrico;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Events;
using ChargeGateway.Limits;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Webhooks;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Hosting;

/// <summary>What the gateway consists of.</summary>
static class GatewayServices
{
    /// <summary>How long lines, requests and the store may take to close once no command is under way.</summary>
    static readonly TimeSpan TimeToClose = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddGateway(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(Options.Create(settings.Gateway));
        services.AddSingleton(Options.Create(settings.Ocpp));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(Console.Out);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Gateway.TimeToDrain + TimeToClose);
        services.AddCore(settings.Gateway.CommandTimeout);
        services.AddStorage(settings);
        services.AddBalancing(settings.Balancing);
        services.AddRemoteCommands(); // before the drivers: it hears of all that they tell, and ends after them
        services.AddOcpp(settings.Ocpp, settings.Gateway.CommandTimeout);
        services.AddLektrico(settings.Gateway.CommandTimeout);
        services.AddCfos(settings.Gateway.CommandTimeout);
        services.AddHostedService<DriverHost>();
        services.AddHostedService<LimitKeeper>();
        services.AddHostedService<LimitWatch>();
        services.AddEvents();
        services.AddWebhooks();
        services.AddHostedService<Drain>();
        services.AddApiKeys();
        services.AddSingleton<CommandGate>();
        services.AddSingleton<CommandsUnderWay>();
        services.AddSingleton<CommandRules>();
        services.AddSingleton<CommandSlots>();
        services.AddSingleton<StartRules>();
        services.AddBalanz(settings);
        services.AddOcppCore();
        services.AddV1();
        services.AddOpenApiDocument();
        services.AddHealthChecks().AddCheck<ServerStarted>("server", tags: [ServerStarted.Ready]);
        return services;
    }

    static void AddCore(this IServiceCollection services, TimeSpan commandTimeout)
    {
        services.AddSingleton<StateBoard>();
        services.AddSingleton(provider => new MessageLog(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IOptions<GatewayOptions>>().Value.MessagesPerCharger));
        services.AddSingleton<IEventStream, EventStream>();
        services.AddSingleton(provider => new Fleet(
            provider.GetRequiredService<IChargerDirectory>(),
            provider.GetRequiredService<IEventStream>(),
            provider.GetRequiredService<TimeProvider>(),
            commandTimeout));
        services.AddLimits(provider => provider.GetRequiredService<BalancedFleet>(), commandTimeout);
    }
}

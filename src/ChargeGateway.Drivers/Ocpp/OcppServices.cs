using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Handshake;
using ChargeGateway.Drivers.Ocpp.Tapping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>Adds the OCPP driver to a host.</summary>
public static class OcppServices
{
    /// <summary>Adds the driver. The host provides the Core contracts that it stands on.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">The section <c>Ocpp</c>.</param>
    /// <param name="commandTimeout">How long a charger may take for an answer.</param>
    public static IServiceCollection AddOcpp(this IServiceCollection services, OcppOptions options, TimeSpan commandTimeout) => services
        .AddSingleton(provider => new OcppContext(
            options,
            commandTimeout,
            provider.GetRequiredService<IChargerDirectory>(),
            provider.GetRequiredService<ITagAuthority>(),
            provider.GetRequiredService<ITransactionLog>(),
            provider.GetRequiredService<ICertificateAuthority>(),
            provider.GetRequiredService<IEventStream>(),
            provider.GetRequiredService<StateBoard>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<OcppDriver>>())
        {
            Messages = provider.GetService<MessageLog>() ?? new MessageLog(TimeProvider.System, 0),
            Tap = provider.GetService<IOcppTap>(),
        })
        .AddSingleton<OcppConnections>()
        .AddSingleton<IChargerLines>(provider => provider.GetRequiredService<OcppConnections>())
        .AddSingleton<WaitingRoom>()
        .AddSingleton<IPendingChargers>(provider => provider.GetRequiredService<WaitingRoom>())
        .AddSingleton<OcppEndpoint>()
        .AddSingleton<IDriver, OcppDriver>();

    /// <summary>Opens the paths of <see cref="OcppOptions.Paths"/> to chargers. WebSockets must be in the pipeline.</summary>
    /// <param name="routes">The host's routes.</param>
    /// <param name="options">The section <c>Ocpp</c>.</param>
    public static void MapOcpp(this IEndpointRouteBuilder routes, OcppOptions options)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<OcppEndpoint>();
        foreach (var prefix in options.Paths)
        {
            routes.Map($"{prefix.TrimEnd('/')}/{{**id}}", http => endpoint.HandleAsync(http, prefix))
                .WithDisplayName($"OCPP {prefix}")
                .WithMetadata(new ExcludeFromDescriptionAttribute())
                .AllowAnonymous();
        }
    }
}

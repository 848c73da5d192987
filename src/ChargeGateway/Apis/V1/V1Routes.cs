using ChargeGateway.Apis.V1.Audit;
using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Apis.V1.Commands;
using ChargeGateway.Apis.V1.Events;
using ChargeGateway.Apis.V1.Groups;
using ChargeGateway.Apis.V1.Keys;
using ChargeGateway.Apis.V1.Messages;
using ChargeGateway.Apis.V1.Operations;
using ChargeGateway.Apis.V1.Sessions;
using ChargeGateway.Apis.V1.Tags;
using ChargeGateway.Apis.V1.Webhooks;

namespace ChargeGateway.Apis.V1;

/// <summary><c>/v1</c>, the gateway's own API.</summary>
static class V1Routes
{
    public static IServiceCollection AddV1(this IServiceCollection services)
    {
        V1Json.Add(services);
        return services
            .AddSingleton<ChargerRules>()
            .AddSingleton<ChargerViews>()
            .AddSingleton<CommandDesk>()
            .AddSingleton<CommandEndpoint>()
            .AddSingleton<EventStreams>()
            .AddSingleton<GroupViews>()
            .AddSingleton<OperationBook>();
    }

    public static void MapV1(this IEndpointRouteBuilder app)
    {
        app.MapPendingChargers();
        app.MapChargers();
        app.MapRegistration();
        app.MapGroups();
        app.MapGroupMembers();
        app.MapConnectorLocks();
        app.MapStoredConfigurations();
        app.MapCommands();
        app.MapMessages();
        app.MapOperations();
        app.MapEvents();
        app.MapSessions();
        app.MapPriorities();
        app.MapTags();
        app.MapKeys();
        app.MapWebhooks();
        app.MapAudit();
    }
}

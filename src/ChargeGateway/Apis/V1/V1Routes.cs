using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Apis.V1.Commands;
using ChargeGateway.Apis.V1.Groups;
using ChargeGateway.Apis.V1.Messages;
using ChargeGateway.Apis.V1.Operations;

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
            .AddSingleton<CommandEndpoint>()
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
    }
}

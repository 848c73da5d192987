namespace ChargeGateway.Events;

/// <summary>The newest events, for those who follow them.</summary>
static class EventServices
{
    public static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddSingleton<RecentErrors>()
        .AddSingleton<EventBuffer>()
        .AddHostedService(provider => provider.GetRequiredService<EventBuffer>());
}

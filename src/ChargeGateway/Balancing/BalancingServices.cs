using ChargeGateway.Core.Balancing;
using ChargeGateway.Storage.Groups;

namespace ChargeGateway.Balancing;

/// <summary>Adds load balancing.</summary>
static class BalancingServices
{
    /// <param name="services">The gateway's services.</param>
    /// <param name="options">The section <c>Balancing</c>.</param>
    public static IServiceCollection AddBalancing(this IServiceCollection services, BalancingOptions options)
    {
        services.AddSingleton(new BalancingSettings(options));
        services.AddSingleton<Balancer>();
        services.AddSingleton<BalancedFleet>();
        services.AddSingleton<LimitClock>();
        services.AddSingleton<SituationReader>();
        services.AddSingleton<OrderSender>();
        services.AddSingleton<OfferStore>();
        services.AddSingleton<IBalanceView, BalanceView>();
        services.AddHostedService<ForeignCommands>();
        services.AddHostedService<BalancingLoop>();
        return services;
    }
}

using ChargeGateway.Core.Balancing;

namespace ChargeGateway.Balancing;

/// <summary>Adds load balancing.</summary>
static class BalancingServices
{
    /// <param name="services">The gateway's services.</param>
    /// <param name="options">The section <c>Balancing</c>.</param>
    public static IServiceCollection AddBalancing(this IServiceCollection services, BalancingOptions options)
    {
        services.AddSingleton(new BalancingSettings(options));
        return services;
    }
}

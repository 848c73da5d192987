using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;

namespace ChargeGateway.Limits;

/// <summary>The record of limits and their ends, between the dialects and the fleet.</summary>
static class LimitServices
{
    /// <summary>Puts the record in front of a fleet; everybody gets that one.</summary>
    /// <param name="services">The gateway's services.</param>
    /// <param name="fleet">Makes the fleet.</param>
    /// <param name="commandTimeout">How long a command may take.</param>
    public static IServiceCollection AddLimits(this IServiceCollection services, Func<IServiceProvider, IFleet> fleet, TimeSpan commandTimeout) => services
        .AddSingleton(provider => new LimitedFleet(
            fleet(provider),
            provider.GetRequiredService<LimitBoard>(),
            provider.GetServices<IDriver>(),
            provider.GetRequiredService<IChargerDirectory>(),
            provider.GetRequiredService<StateBoard>(),
            commandTimeout))
        .AddSingleton(new LimitKeeperOptions())
        .AddSingleton<IFleet>(provider => provider.GetRequiredService<LimitedFleet>());
}

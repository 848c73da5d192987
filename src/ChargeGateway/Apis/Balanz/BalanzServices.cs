using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Configuration;
using ChargeGateway.Hosting;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz;

/// <summary>The balanz dialect: its WebSocket API and what stands behind it.</summary>
static class BalanzServices
{
    public static IServiceCollection AddBalanz(this IServiceCollection services, Settings settings) => services
        .AddSingleton(Options.Create(settings.Balanz))
        .AddSingleton(provider => provider.GetRequiredService<GatewayData>().Users)
        .AddSingleton<FailedLogins>()
        .AddSingleton<Logins>()
        .AddSingleton<ConnectionCount>()
        .AddSingleton<BalanzModel>()
        .AddSingleton<BalanzContext>()
        .AddSingleton<Dispatcher>();

    /// <summary>Before routing, since its path is exact and that of another dialect is not.</summary>
    public static void UseBalanz(this IApplicationBuilder app) => app.UseMiddleware<BalanzEndpoint>();
}

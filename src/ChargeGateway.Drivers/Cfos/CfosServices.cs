using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Polled;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Cfos;

/// <summary>Adds the cFos driver to a host.</summary>
public static class CfosServices
{
    static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(10);

    /// <summary>Adds the driver. The host provides the Core contracts that it stands on.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="commandTimeout">How long a command may take; a single request to a device takes 10 s at most.</param>
    public static IServiceCollection AddCfos(this IServiceCollection services, TimeSpan commandTimeout) => services
        .AddSingleton<IDriver>(provider => new CfosDriver(new CfosContext(
            new PolledContext(
                provider.GetRequiredService<IChargerDirectory>(),
                provider.GetRequiredService<ITransactionLog>(),
                provider.GetRequiredService<IEventStream>(),
                provider.GetRequiredService<TimeProvider>(),
                PollPace.Usual,
                provider.GetRequiredService<ILogger<CfosDriver>>())
            {
                Messages = provider.GetService<MessageLog>(),
            },
            provider.GetRequiredService<StateBoard>(),
            commandTimeout < LongestRequest ? commandTimeout : LongestRequest)));
}

using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Messages;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Polled;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Lektrico;

/// <summary>Adds the Lektrico driver to a host.</summary>
public static class LektricoServices
{
    /// <summary>Adds the driver. The host provides the Core contracts that it stands on.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="commandTimeout">How long a command may take; a request to a box takes 8 s at most.</param>
    public static IServiceCollection AddLektrico(this IServiceCollection services, TimeSpan commandTimeout) => services
        .AddSingleton<IDriver>(provider => new LektricoDriver(
            new PolledContext(
                provider.GetRequiredService<IChargerDirectory>(),
                provider.GetRequiredService<ITransactionLog>(),
                provider.GetRequiredService<IEventStream>(),
                provider.GetRequiredService<TimeProvider>(),
                PollPace.Usual,
                provider.GetRequiredService<ILogger<LektricoDriver>>())
            {
                Messages = provider.GetService<MessageLog>(),
            },
            commandTimeout));
}

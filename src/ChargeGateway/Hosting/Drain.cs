using ChargeGateway.Apis;
using ChargeGateway.Configuration;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Hosting;

/// <summary>
/// From the moment the gateway is told to stop no command begins; those under way get their time. Only then the drivers are told, and after
/// them the server and the store. Registered after <see cref="DriverHost"/>, because the host stops the last one first.
/// </summary>
sealed class Drain(
    CommandsUnderWay commands, IOptions<GatewayOptions> options, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<Drain> logger)
    : AfterStart
{
    public override Task StartedAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStopping.Register(commands.Close);
        return Task.CompletedTask;
    }

    public override async Task StoppingAsync(CancellationToken cancellationToken)
    {
        commands.Close();
        var limit = options.Value.TimeToDrain;
        if (commands.Count is > 0 and var waiting)
            logger.LogInformation("The gateway stops: {Commands} commands under way get up to {Seconds:0.#} s", waiting, limit.TotalSeconds);
        await commands.AllDone.WaitAsync(limit, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (commands.Count is > 0 and var left) logger.LogWarning("The gateway stops though {Commands} commands are not answered yet", left);
    }
}

using ChargeGateway.Core;

namespace ChargeGateway.Hosting;

/// <summary>Runs the drivers from before the server listens until the gateway is told to stop, so that their lines close in order.</summary>
sealed class DriverHost(IEnumerable<IDriver> drivers, IFleet fleet, IHostApplicationLifetime lifetime, ILogger<DriverHost> logger) : IHostedService
{
    Task running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        running = Task.WhenAll(drivers.Select(RunAsync));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => running.WaitAsync(cancellationToken);

    async Task RunAsync(IDriver driver)
    {
        try
        {
            await driver.RunAsync(fleet, lifetime.ApplicationStopping);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Told to stop.
        }
        catch (Exception failed)
        {
            logger.LogCritical(failed, "The driver {Driver} failed; the gateway stops", driver.Name);
            lifetime.StopApplication();
        }
    }
}

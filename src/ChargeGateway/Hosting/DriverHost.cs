using ChargeGateway.Core;

namespace ChargeGateway.Hosting;

/// <summary>
/// Runs the drivers from before the server listens until the last command is answered and before the server stops, so that their lines close in
/// order.
/// </summary>
sealed class DriverHost(IEnumerable<IDriver> drivers, IFleet fleet, IHostApplicationLifetime lifetime, ILogger<DriverHost> logger)
    : IHostedLifecycleService, IDisposable
{
    readonly CancellationTokenSource ending = new();
    Task running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        running = Task.WhenAll(drivers.Select(RunAsync));
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => ending.CancelAsync();

    public Task StopAsync(CancellationToken cancellationToken) => running.WaitAsync(cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => ending.Dispose();

    async Task RunAsync(IDriver driver)
    {
        try
        {
            await driver.RunAsync(fleet, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
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

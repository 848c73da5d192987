namespace ChargeGateway.Hosting;

/// <summary>Something to do once the server listens, and perhaps before it stops.</summary>
abstract class AfterStart : IHostedLifecycleService
{
    public abstract Task StartedAsync(CancellationToken cancellationToken);

    public virtual Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

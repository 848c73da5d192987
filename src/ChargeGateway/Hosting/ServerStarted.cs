using ChargeGateway.Apis;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChargeGateway.Hosting;

/// <summary>Ready once everything is started and until it is told to stop. Other parts that must be ready carry the same tag.</summary>
sealed class ServerStarted(IHostApplicationLifetime lifetime, CommandsUnderWay commands) : IHealthCheck
{
    public const string Ready = "ready";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var runs = lifetime.ApplicationStarted.IsCancellationRequested && !commands.IsClosed;
        return Task.FromResult(runs ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}

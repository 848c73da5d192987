using ChargeGateway.Simulator.Demo;

namespace ChargeGateway.Hosting;

/// <summary>Virtual OCPP chargers that dial in at the gateway itself.</summary>
sealed class OcppDemo : IDemoFleet
{
    const string Path = "OCPP";

    public async Task RunAsync(Uri gateway, CancellationToken ct)
    {
        await using var fleet = new DemoFleet();
        await fleet.StartAsync(new UriBuilder(gateway) { Scheme = Uri.UriSchemeWs, Path = Path }.Uri, ct);
        await Task.Delay(Timeout.InfiniteTimeSpan, ct);
    }
}

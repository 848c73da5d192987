using ChargeGateway.Simulator.Demo;

namespace ChargeGateway.Hosting;

/// <summary>Virtual OCPP chargers that dial in at the gateway itself.</summary>
sealed class OcppDemo : IDemoFleet
{
    public async Task RunAsync(Uri gateway, CancellationToken ct)
    {
        await using var fleet = new DemoFleet();
        await fleet.RunAsync(gateway, ct);
    }
}

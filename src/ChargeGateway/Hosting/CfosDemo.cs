using ChargeGateway.Core.Chargers;
using ChargeGateway.Simulator.Cfos;

namespace ChargeGateway.Hosting;

/// <summary>A virtual cFos Charging Manager, which brings its EVSEs with it, reached over HTTP like a real one.</summary>
sealed class CfosDemo(IChargerDirectory directory) : IDemoFleet
{
    public async Task RunAsync(Uri gateway, CancellationToken ct)
    {
        await using var cfos = await VirtualCfos.StartAsync(ct: ct);
        cfos.Evse.Car = new CfosCar();
        await directory.RegisterAsync(new Charger("cfos", "Demo cFos", "cfos", cfos.HttpAddress.ToString()), ct);
        await Task.Delay(Timeout.InfiniteTimeSpan, ct);
    }
}

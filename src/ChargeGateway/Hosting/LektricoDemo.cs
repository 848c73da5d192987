using ChargeGateway.Core.Chargers;
using ChargeGateway.Simulator.Lektrico;

namespace ChargeGateway.Hosting;

/// <summary>Virtual Lektrico boxes, one with a car, reached over HTTP like real ones.</summary>
sealed class LektricoDemo(IChargerDirectory directory) : IDemoFleet
{
    public async Task RunAsync(Uri gateway, CancellationToken ct)
    {
        await using var small = await VirtualLektrico.StartAsync(new LektricoOptions { Model = LektricoModel.OneP7K });
        await using var large = await VirtualLektrico.StartAsync(new LektricoOptions { Model = LektricoModel.ThreeP22K, SerialNumber = 500007 });
        large.Box.PlugIn(new LektricoCar());
        await RegisterAsync("lektrico-1p7k", small, ct);
        await RegisterAsync("lektrico-3p22k", large, ct);
        await Task.Delay(Timeout.InfiniteTimeSpan, ct);
    }

    Task RegisterAsync(string id, VirtualLektrico box, CancellationToken ct) =>
        directory.RegisterAsync(new Charger(id, "Demo " + id, "lektrico", box.Address.ToString()), ct);
}

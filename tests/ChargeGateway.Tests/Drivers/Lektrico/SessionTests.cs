using ChargeGateway.Core.Commands;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class SessionTests
{
    [Fact]
    public async Task A_charge_is_one_session_with_its_energy()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.Advance(TimeSpan.FromMinutes(30));
        await Soon.BeTrueAsync(() => bench.Connector.Energy > 1_862_900);
        await bench.SendAsync(new PauseCharging());
        await bench.BeAsync(ConnectorStatus.SuspendedEVSE);
        await bench.SendAsync(new ResumeCharging());
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.Unplug();
        await bench.BeAsync(ConnectorStatus.Available);

        var charge = bench.Log.All.ShouldHaveSingleItem();
        charge.Energy!.Value.ShouldBeInRange(1840, 1860);
        (charge.StopReason, charge.IdTag).ShouldBe(("EVDisconnected", null));
        bench.Connector.TransactionId.ShouldBeNull();
    }

    [Fact]
    public async Task A_restart_of_the_gateway_goes_on_with_the_charge()
    {
        await using var bench = await LektricoBench.StartAsync(new LektricoOptions { Headless = false });
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Preparing);
        await bench.SendAsync(new StartCharging("TAG1"));
        await bench.BeAsync(ConnectorStatus.Charging);
        await bench.RestartAsync(() => bench.Box.Box.Advance(TimeSpan.FromHours(1)));
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.Unplug();
        await bench.BeAsync(ConnectorStatus.Available);

        var charge = bench.Log.All.ShouldHaveSingleItem();
        charge.Energy!.Value.ShouldBeInRange(3670, 3700);
        charge.IdTag.ShouldBe("TAG1");
    }

    [Fact]
    public async Task Another_car_after_a_restart_has_its_own_session()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);
        await bench.RestartAsync(() =>
        {
            bench.Box.Box.Advance(TimeSpan.FromHours(1));
            bench.Box.Box.Unplug();
            bench.Box.Box.PlugIn();
            bench.Box.Box.Advance(TimeSpan.FromHours(2));
        });
        await Soon.BeTrueAsync(() => bench.Log.All.Count == 2);
        bench.Box.Box.Unplug();
        await bench.BeAsync(ConnectorStatus.Available);

        bench.Log.All[0].Energy!.Value.ShouldBeInRange(3670, 3700);
        bench.Log.All[1].Energy!.Value.ShouldBeInRange(7350, 7380);
    }

    [Fact]
    public async Task A_reset_of_the_boxs_counters_does_not_spoil_the_energy()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.Advance(TimeSpan.FromHours(1));
        await Soon.BeTrueAsync(() => bench.Connector.Energy > 1_864_700);
        bench.Box.Box.TotalEnergy = 0;
        bench.Box.Box.SessionEnergy = 0;
        await Soon.BeTrueAsync(() => bench.Connector.Energy < 1000);
        bench.Box.Box.Advance(TimeSpan.FromHours(1));
        await Soon.BeTrueAsync(() => bench.Connector.Energy > 3600);
        bench.Box.Box.Unplug();
        await bench.BeAsync(ConnectorStatus.Available);

        bench.Log.All.ShouldHaveSingleItem().Energy!.Value.ShouldBeInRange(7350, 7380);
    }
}

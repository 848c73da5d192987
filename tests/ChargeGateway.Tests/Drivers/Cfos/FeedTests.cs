using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>A cFos Charging Manager steers a charger of the gateway: here another cFos over Modbus, but it could be any.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task A_manager_is_told_of_a_charger_and_obeyed()
    {
        await using var manager = await VirtualCfos.StartAsync(new VirtualCfosOptions { Password = "geheim" });
        await using var fleet = await CfosFleet.StartAsync();
        await fleet.AddAsync(Fed(fleet, manager, "E3"));
        await Soon.BeTrueAsync(() => manager.FedEvse?["state"]?.GetValue<int>() == 1);
        manager.FedEvse!["max_charging_current"]!.GetValue<int>().ShouldBe(16000);

        fleet.Cfos.Evse.Car = new CfosCar();
        await Soon.BeTrueAsync(() => manager.FedEvse["state"]!.GetValue<int>() == 3 && manager.FedEvse["current"]?[0]?.GetValue<int>() == 16000);
        manager.Order = new CfosOrder(10_500);
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Limit == 10.5);
        manager.Order = new CfosOrder(10_500, Paused: true);
        await fleet.StatusAsync(ConnectorStatus.SuspendedEVSE);
        await Soon.BeTrueAsync(() => manager.FedEvse["state"]!.GetValue<int>() == 2);
        manager.Order = new CfosOrder(9_000);
        await fleet.StatusAsync(ConnectorStatus.Charging);
        manager.Order = new CfosOrder(9_000, Allowed: false);
        await Soon.BeTrueAsync(() => !fleet.Cfos.Evse.Enabled);
    }

    [Fact]
    public async Task An_order_is_carried_out_once_and_the_last_one_stays_while_the_manager_is_away()
    {
        await using var manager = await VirtualCfos.StartAsync(new VirtualCfosOptions { Password = "geheim" });
        await using var fleet = await CfosFleet.StartAsync();
        manager.Order = new CfosOrder(8_000);
        await fleet.AddAsync(Fed(fleet, manager, "E3"));
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Limit == 8 && manager.Requests.Count > 5);
        fleet.Cfos.Evse.Writes[8093].ShouldBe(1);
        manager.HttpFault = CfosFault.DeviceFailure;
        var asked = manager.Requests.Count;
        await Soon.BeTrueAsync(() => manager.Requests.Count > asked + 2);
        fleet.Cfos.Evse.Limit.ShouldBe(8);
        manager.Order = new CfosOrder(7_000);
        manager.HttpFault = CfosFault.None;
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Limit == 7);
    }

    [Fact]
    public async Task A_meter_is_fed_too()
    {
        await using var manager = await VirtualCfos.StartAsync(new VirtualCfosOptions { Password = "geheim" });
        await using var fleet = await CfosFleet.StartAsync();
        fleet.Cfos.Evse.Energy = 1234;
        await fleet.AddAsync(Fed(fleet, manager, "M3"));
        await Soon.BeTrueAsync(() => manager.FedMeter?["import_wh"]?.GetValue<int>() == 1234);
        manager.FedMeter!["model"]!.GetValue<string>().ShouldBe("Yard");
        fleet.Cfos.Evse.Writes.ShouldBeEmpty();
    }

    static Charger Fed(CfosFleet fleet, VirtualCfos manager, string device) => fleet.Charger("modbus") with
    {
        Name = "Yard",
        FeedTo = new FeedTo
        {
            Address = manager.HttpAddress.AbsoluteUri,
            Device = device,
            User = "admin",
            Password = "geheim",
            MaxCurrent = 16,
            Interval = TimeSpan.FromMilliseconds(50),
        },
    };
}

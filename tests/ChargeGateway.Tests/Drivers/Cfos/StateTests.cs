using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>State, sessions, managers with their EVSEs, devices that go and come back.</summary>
public sealed class StateTests
{
    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Status_power_energy_and_currents_follow_the_wallbox(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        await fleet.StatusAsync(ConnectorStatus.Available);
        fleet.Cfos.Evse.Energy = 5000;
        fleet.Cfos.Evse.Car = new CfosCar { WantsEnergy = false };
        await fleet.StatusAsync(ConnectorStatus.Preparing);
        fleet.Cfos.Evse.Car.WantsEnergy = true;
        await fleet.StatusAsync(ConnectorStatus.Charging);
        await Soon.BeTrueAsync(() => fleet.Connector() is { Power: 11040, Current.L3: 16, CurrentOffered: 16, Energy: >= 5000 });
        fleet.Cfos.Evse.Error = 5;
        await fleet.StatusAsync(ConnectorStatus.Faulted);
        fleet.Connector().ErrorCode.ShouldBe("PilotFault");
        ((ErrorsReply)await fleet.SendAsync(new GetErrors())).Active.ShouldContain("PilotFault");
        fleet.Cfos.Evse.Error = null;
        fleet.Cfos.Evse.Car = null;
        await fleet.StatusAsync(ConnectorStatus.Available);
        fleet.States.Find(CfosFleet.Id)!.Identity!.SerialNumber.ShouldBe("fcf5-c46d-310c");
        fleet.Charges.ShouldHaveSingleItem().StopReason.ShouldBe("EVDisconnected");
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task The_rfid_held_to_the_wallbox_is_the_charges_tag_and_not_the_next_ones(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        fleet.Cfos.Evse.Car = new CfosCar { WantsEnergy = false };
        await fleet.StatusAsync(ConnectorStatus.Preparing);
        fleet.Cfos.Evse.HoldRfid("04A1B2C3");
        await Soon.BeTrueAsync(() => fleet.Charges.Count == 1);
        fleet.Charges[0].IdTag.ShouldBe("04A1B2C3");
        fleet.Cfos.Evse.Car = null;
        await fleet.StatusAsync(ConnectorStatus.Available);
        fleet.Cfos.Evse.Car = new CfosCar();
        await Soon.BeTrueAsync(() => fleet.Charges.Count == 2);
        fleet.Charges[1].IdTag.ShouldBeNull();
    }

    [Theory]
    [InlineData(CfosFirmware.Old)]
    [InlineData(CfosFirmware.Middle)]
    [InlineData(CfosFirmware.New)]
    public async Task An_evse_of_another_make_follows_through_managers_of_any_age(CfosFirmware firmware)
    {
        await using var fleet = await CfosFleet.WithAsync("manager", new VirtualCfosOptions { Firmware = firmware });
        await fleet.StatusAsync(ConnectorStatus.Available);
        fleet.Cfos.Managed.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging);
        await Soon.BeTrueAsync(() => fleet.Connector().Power == 11040);
        fleet.Cfos.Managed.Paused = true;
        await fleet.StatusAsync(ConnectorStatus.SuspendedEVSE);
        fleet.Connector().LimitReason.ShouldBe("ChargingManager");
        fleet.Connector().Info!.ShouldContain("paused by the Charging Manager");
        fleet.Cfos.Managed.Unreachable = true;
        await fleet.OfflineAsync();
        await fleet.FailsAsync(Failure.Unknown, new PauseCharging(), "stranger");
        await fleet.FailsAsync(Failure.Offline, new PauseCharging());
        fleet.Cfos.Managed.Unreachable = false;
        await fleet.OnlineAsync();
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task A_device_that_does_not_answer_goes_and_comes_back_by_itself(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        fleet.Cfos.Evse.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging);
        (fleet.Cfos.ModbusFault, fleet.Cfos.HttpFault) = (CfosFault.Close, CfosFault.Close);
        await fleet.OfflineAsync();
        (fleet.Cfos.ModbusFault, fleet.Cfos.HttpFault) = (CfosFault.None, CfosFault.None);
        await fleet.OnlineAsync();
        await fleet.StatusAsync(ConnectorStatus.Charging);
        fleet.Charges.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_manager_brings_its_evses()
    {
        await using var fleet = await CfosFleet.WithAsync("whole", new VirtualCfosOptions { Password = "geheim" });
        await fleet.OnlineAsync("yard-E1");
        await fleet.OnlineAsync("yard-E2");
        fleet.States.Find("yard-E3").ShouldBeNull();
        fleet.Registered("yard-E1").ShouldNotBeNull().Address.ShouldBeNull();
        fleet.Registered("yard-E1")!.Settings.ShouldBeNull();
        fleet.Cfos.Evse.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging, "yard-E1");
        (await fleet.LimitAsync(7, id: "yard-E1")).Applied!.Value.ShouldBe(7);
        ((ConfigurationReply)await fleet.SendAsync(new GetConfiguration())).Keys.ShouldContain(key => key.Key == "manager.title");
        (await fleet.NativeAsync("get_dev_info")).GetProperty("devices").GetArrayLength().ShouldBe(5);
        await fleet.FailsAsync(Failure.NotSupported, new PauseCharging());
        await fleet.FailsAsync(Failure.NotSupported, new Native("read"));
        fleet.Cfos.Managed.Unreachable = true;
        await fleet.OfflineAsync("yard-E2");
        fleet.States.Find("yard-E1")!.IsOnline.ShouldBeTrue();
        fleet.Cfos.HttpFault = CfosFault.Close;
        await fleet.OfflineAsync();
        await fleet.OfflineAsync("yard-E1");
        (fleet.Cfos.HttpFault, fleet.Cfos.Managed.Unreachable) = (CfosFault.None, false);
        await fleet.OnlineAsync("yard-E1");
        await fleet.OnlineAsync("yard-E2");
    }

    [Fact]
    public async Task A_manager_that_steers_by_itself_is_reported()
    {
        await using var fleet = await CfosFleet.StartAsync();
        fleet.Cfos.LoadBalancing = true;
        await fleet.AddAsync(fleet.Charger("http"));
        await Soon.BeTrueAsync(() => fleet.Happened().OfType<ChargerError>().Any(error => error is { Code: "NotInObserveMode", ChargePointId: CfosFleet.Id }));
        fleet.Happened().OfType<ChargerError>().Count(error => error.Code == "NotInObserveMode").ShouldBe(1);
    }

    [Theory]
    [InlineData("ftp://host")]
    [InlineData("modbus:4701")]
    [InlineData("192.168.2.111")]
    public async Task An_address_that_is_none_leaves_the_other_chargers_alone(string address)
    {
        await using var fleet = await CfosFleet.StartAsync();
        fleet.Put(new Core.Chargers.Charger("wrong", null, "cfos", address));
        await fleet.AddAsync(fleet.Charger("modbus"));
        fleet.States.Find("wrong").ShouldBeNull();
    }
}

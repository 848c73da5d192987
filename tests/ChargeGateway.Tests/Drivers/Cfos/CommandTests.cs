using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>The unified commands, by registers over both transports and through the charging manager.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task A_charge_is_started_paused_resumed_and_stopped(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        fleet.Cfos.Evse.Enabled = false;
        fleet.Cfos.Evse.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Preparing);
        (await fleet.SendAsync(new StartCharging("04A1B2C3", 1))).Status.ShouldBe("Accepted");
        await fleet.StatusAsync(ConnectorStatus.Charging);
        fleet.Charges.ShouldHaveSingleItem().IdTag.ShouldBe("04A1B2C3");
        fleet.Cfos.Rfids.ShouldBe(transport == "http" ? ["04A1B2C3"] : []);

        await fleet.SendAsync(new PauseCharging(1));
        await fleet.StatusAsync(ConnectorStatus.SuspendedEVSE);
        fleet.Cfos.Evse.Enabled.ShouldBeFalse();
        fleet.Charges.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        await fleet.SendAsync(new ResumeCharging(1));
        await fleet.StatusAsync(ConnectorStatus.Charging);

        await fleet.SendAsync(new StopCharging(1));
        await fleet.StatusAsync(ConnectorStatus.Finishing);
        fleet.Charges.ShouldHaveSingleItem().StopReason.ShouldBe("Remote");
        fleet.Cfos.Evse.Enabled.ShouldBeFalse();
        fleet.Cfos.Evse.Car = null;
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Enabled);
        fleet.Cfos.Evse.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging);
    }

    [Fact]
    public async Task Through_the_manager_a_charge_is_started_paused_resumed_and_stopped_by_overrides()
    {
        await using var fleet = await CfosFleet.WithAsync("manager");
        fleet.Cfos.Managed.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging);
        await fleet.SendAsync(new PauseCharging(1));
        await fleet.StatusAsync(ConnectorStatus.SuspendedEVSE);
        await fleet.SendAsync(new ResumeCharging(1));
        await fleet.StatusAsync(ConnectorStatus.Charging);
        await fleet.SendAsync(new StopCharging(Transaction: fleet.Charges.ShouldHaveSingleItem().Id));
        await fleet.StatusAsync(ConnectorStatus.Finishing);
        await fleet.SendAsync(new StartCharging("4711"));
        await fleet.StatusAsync(ConnectorStatus.Charging);
        fleet.Cfos.Overrides.ShouldBe(["E2 C", "E2 c", "E2 C", "E2 c"]);
        fleet.Cfos.Rfids.ShouldBe(["4711"]);
        fleet.Charges.Select(charge => charge.IdTag).ShouldBe([null, "4711"]);
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    [InlineData("manager")]
    public async Task A_stop_where_nothing_charges_and_a_wrong_connector_are_told(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        await fleet.FailsAsync(Failure.Conflict, new StopCharging(1));
        await fleet.FailsAsync(Failure.Conflict, new StopCharging(Transaction: 99));
        await fleet.FailsAsync(Failure.Invalid, new StartCharging("1", 2));
        await fleet.FailsAsync(Failure.Invalid, new SetChargingLimit(2, 16, LimitUnit.A));
        await fleet.FailsAsync(Failure.NotSupported, new UnlockConnector(1));
        await fleet.FailsAsync(Failure.NotSupported, new ClearCache());
        fleet.Driver.Commands.ShouldNotContain(typeof(UnlockConnector));
    }

    [Fact]
    public async Task Reset_needs_the_http_api()
    {
        await using var fleet = await CfosFleet.WithAsync("http");
        (await fleet.SendAsync(new Reset())).Status.ShouldBe("Accepted");
        fleet.Cfos.Requests.ShouldContain("GET ?cmd=reset_device&dev_id=E1");
        await fleet.AddAsync(fleet.Charger("modbus", "other"));
        await fleet.FailsAsync(Failure.NotSupported, new Reset(), "other");
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Phases_are_switched_where_the_owner_allows_it_and_not_too_soon_again(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        fleet.Cfos.Evse.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging);
        (await fleet.SendAsync(new SetPhases(1, 1))).Status.ShouldBe("Accepted");
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Phases == 1 && fleet.Connector().Power == 3680);
        (await fleet.SendAsync(new SetPhases(1, 1))).Status.ShouldBe("Accepted");
        await fleet.FailsAsync(Failure.Conflict, new SetPhases(1, 3));
        await fleet.FailsAsync(Failure.Invalid, new SetPhases(1, 2));
        fleet.Cfos.Evse.Writes[8087].ShouldBe(1);
    }

    [Fact]
    public async Task Phases_are_not_switched_where_the_owner_has_not_allowed_it()
    {
        await using var fleet = await CfosFleet.WithAsync("modbus", new VirtualCfosOptions { PhaseSwitching = false });
        await fleet.FailsAsync(Failure.Conflict, new SetPhases(1, 1));
        fleet.Cfos.Evse.Writes.ContainsKey(8087).ShouldBeFalse();
        await fleet.AddAsync(fleet.Charger("manager", "other"));
        await fleet.FailsAsync(Failure.NotSupported, new SetPhases(1, 1), "other");
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Configuration_is_read_and_changed_by_register_name(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        var some = (ConfigurationReply)await fleet.SendAsync(new GetConfiguration(["def_charg_cur_limit", "8083"]));
        some.Keys.Select(key => (key.Key, key.Readonly, key.Value)).ShouldBe([("def_charg_cur_limit", false, "16"), ("fail_safe_duration", false, "300")]);
        (await fleet.SendAsync(new ChangeConfiguration("fail_safe_duration", "600"))).Status.ShouldBe("Accepted");
        (await fleet.SendAsync(new ChangeConfiguration("def_charg_cur_limit", "10.5"))).Status.ShouldBe("Accepted");
        fleet.Cfos.Evse.FailSafe.ShouldBe(TimeSpan.FromMinutes(10));
        var all = (ConfigurationReply)await fleet.SendAsync(new GetConfiguration());
        all.Keys.Single(key => key.Key == "def_charg_cur_limit").Value.ShouldBe("10.5");
        all.Keys.Single(key => key.Key == "serial_no").Readonly.ShouldBeTrue();
        (await fleet.SendAsync(new ChangeConfiguration("serial_no", "1"))).Status.ShouldBe("Rejected");
        (await fleet.SendAsync(new ChangeConfiguration("no_such_key", "1"))).Status.ShouldBe("NotSupported");
        await fleet.FailsAsync(Failure.Invalid, new ChangeConfiguration("def_charg_cur_limit", "5.9"));
        await fleet.FailsAsync(Failure.Invalid, new ChangeConfiguration("def_charg_cur_limit", "much"));
        var none = (ConfigurationReply)await fleet.SendAsync(new GetConfiguration(["no_such_key"]));
        none.UnknownKeys.ShouldBe(["no_such_key"]);
    }

    [Fact]
    public async Task Settings_of_the_manager_and_of_its_devices_are_configuration_too()
    {
        await using var fleet = await CfosFleet.WithAsync("http");
        var all = (ConfigurationReply)await fleet.SendAsync(new GetConfiguration());
        all.Keys.Single(key => key.Key == "manager.max_evses").Value.ShouldBe("3");
        all.Keys.Single(key => key.Key == "device.prio").Value.ShouldBe("1");
        all.Keys.Single(key => key.Key == "manager.ocpp_srv_password").Value.ShouldBeNull();
        (await fleet.SendAsync(new ChangeConfiguration("manager.lb_enabled", "true"))).Status.ShouldBe("Accepted");
        (await fleet.SendAsync(new ChangeConfiguration("manager.title", "home"))).Status.ShouldBe("Accepted");
        (await fleet.SendAsync(new ChangeConfiguration("device.prio", "2"))).Status.ShouldBe("Accepted");
        (await fleet.SendAsync(new ChangeConfiguration("device.unheard_of", "2"))).Status.ShouldBe("NotSupported");
        await fleet.FailsAsync(Failure.Invalid, new ChangeConfiguration("device.prio", "first"));
        (await fleet.NativeAsync("get_params")).GetProperty("title").GetString().ShouldBe("home");
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Registers_are_read_and_written_natively_by_name_and_address(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        (await fleet.NativeAsync("read", """{"register":"charging_cur_limit"}""")).GetInt32().ShouldBe(160);
        (await fleet.NativeAsync("read", """{"register":8016}""")).GetString().ShouldBe("cFos Power Brain");
        (await fleet.NativeAsync("read", """{"register":"8062d"}""")).GetInt32().ShouldBe(0);
        (await fleet.NativeAsync("read", """{"register":8093,"count":2}""")).GetRawText().ShouldBe("[160,1]");
        (await fleet.NativeAsync("read", """{"register":"all"}""")).GetProperty("serial_no").GetString().ShouldBe("fcf5-c46d-310c");
        (await fleet.NativeAsync("write", """{"register":"charging_cur_limit","value":100}""")).GetString().ShouldBe("ok");
        (await fleet.NativeAsync("write", """{"register":8093,"values":[120,0]}""")).GetString().ShouldBe("ok");
        (fleet.Cfos.Evse.Limit, fleet.Cfos.Evse.Enabled).ShouldBe((12, false));
        await fleet.FailsAsync(Failure.Invalid, new Native("write", System.Text.Json.JsonElement.Parse("""{"register":"charging_cur_limit","value":50}""")));
        await fleet.FailsAsync(Failure.Invalid, new Native("read"));
        await fleet.FailsAsync(Failure.DeviceError, new Native("read", System.Text.Json.JsonElement.Parse("""{"register":35154}""")));
    }

    [Fact]
    public async Task Any_command_of_the_http_api_is_sent_natively_where_there_is_one()
    {
        await using var fleet = await CfosFleet.WithAsync("http");
        (await fleet.NativeAsync("get_new_user_id")).GetString().ShouldBe("4017520771");
        (await fleet.NativeAsync("get_dev_types")).GetProperty("evse_ajax").GetString().ShouldBe("HTTP input");
        (await fleet.NativeAsync("soft_meter", """{"dev_id":"E1","val":5}""")).GetInt32().ShouldBe(0);
        await fleet.FailsAsync(Failure.Invalid, new Native("soft_meter"));
        await fleet.AddAsync(fleet.Charger("modbus", "other"));
        await fleet.FailsAsync(Failure.NotSupported, new Native("get_params"), "other");
    }

    [Fact]
    public void What_can_lock_the_owner_out_is_for_administrators()
    {
        var driver = new ChargeGateway.Drivers.Cfos.CfosDriver(null!);
        driver.IsDangerous(new Native("change_admin_pwd")).ShouldBeTrue();
        driver.IsDangerous(new Native("set_user")).ShouldBeTrue();
        driver.IsDangerous(new Native("unheard_of")).ShouldBeTrue();
        driver.IsDangerous(new Native("write")).ShouldBeTrue();
        driver.IsDangerous(new ChangeConfiguration("slave_id", "2")).ShouldBeTrue();
        driver.IsDangerous(new ChangeConfiguration("manager.max_total_current", "64000")).ShouldBeTrue();
        driver.IsDangerous(new Native("read")).ShouldBeFalse();
        driver.IsDangerous(new Native("get_dev_info")).ShouldBeFalse();
        driver.IsDangerous(new StartCharging("1")).ShouldBeFalse();
    }
}

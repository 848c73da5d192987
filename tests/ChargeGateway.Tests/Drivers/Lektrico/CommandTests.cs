using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Lektrico.Calls;
using ChargeGateway.Simulator.Lektrico;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class CommandTests
{
    [Fact]
    public async Task A_start_gives_the_box_the_tag_and_a_stop_ends_the_charge()
    {
        await using var bench = await LektricoBench.StartAsync(new LektricoOptions { Headless = false });
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Preparing);

        (await bench.SendAsync(new StartCharging("TAG1", 1))).Status.ShouldBe("Accepted");
        bench.Box.Box.LastTag.ShouldBe("TAG1");
        await bench.BeAsync(ConnectorStatus.Charging);
        var running = bench.Log.Open(LektricoBench.Id).ShouldHaveSingleItem();
        running.IdTag.ShouldBe("TAG1");

        (await bench.SendAsync(new StopCharging(Transaction: running.Id))).Status.ShouldBe("Accepted");
        bench.Log.Open(LektricoBench.Id).ShouldBeEmpty();
        bench.Box.Box.State.ShouldBe("B_AUTH");
    }

    [Fact]
    public async Task A_start_lifts_a_schedule_a_zero_limit_and_a_pause()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);
        await bench.SendAsync(new SetChargingSchedule([new WeeklyWindow(1, 0, 0, 7, 23, 59, 0)], Enabled: true));
        await bench.SendAsync(new SetChargingLimit(1, 13, LimitUnit.A));
        await bench.SendAsync(new SetChargingLimit(1, 0, LimitUnit.A));
        await bench.SendAsync(new PauseCharging(1));
        await bench.BeAsync(ConnectorStatus.SuspendedEVSE);

        (await bench.SendAsync(new StartCharging("TAG1"))).Status.ShouldBe("Accepted");

        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.DynamicCurrent.ShouldBe(13);
    }

    [Fact]
    public async Task A_start_lifts_a_schedule_that_holds_the_charge()
    {
        await using var bench = await LektricoBench.StartAsync();
        await bench.SendAsync(new SetChargingSchedule([new WeeklyWindow(1, 0, 0, 7, 23, 59, 0)], Enabled: true));
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.SuspendedEVSE);

        (await bench.SendAsync(new StartCharging("TAG1"))).Status.ShouldBe("Accepted");
        await bench.BeAsync(ConnectorStatus.Charging);
    }

    [Fact]
    public async Task A_locked_box_refuses_a_start()
    {
        await using var bench = await LektricoBench.StartAsync();
        await bench.SendAsync(new ChangeConfiguration("charger_locked", "true"));
        await bench.BeAsync(ConnectorStatus.Unavailable);

        (await bench.SendAsync(new StartCharging("TAG1"))).Status.ShouldBe("Rejected");
        bench.Log.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stop_without_a_charge_is_a_conflict()
    {
        await using var bench = await LektricoBench.StartAsync();

        (await bench.FailAsync(new StopCharging())).Failure.ShouldBe(Failure.Conflict);
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);
        (await bench.FailAsync(new StopCharging(Transaction: 99))).Failure.ShouldBe(Failure.Conflict);
    }

    [Fact]
    public async Task A_pause_holds_the_charge_until_it_is_resumed()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);

        (await bench.SendAsync(new PauseCharging())).Status.ShouldBe("Accepted");
        await bench.BeAsync(ConnectorStatus.SuspendedEVSE);
        (await bench.SendAsync(new ResumeCharging(1))).Status.ShouldBe("Accepted");
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Log.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_box_without_pause_is_held_by_a_zero_limit()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box => box.Faults.OldFirmware = true);
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);

        (await bench.SendAsync(new PauseCharging())).Status.ShouldBe("Accepted");
        bench.Box.Box.DynamicCurrent.ShouldBe(0);
        (await bench.SendAsync(new ResumeCharging())).Status.ShouldBe("Accepted");
        bench.Box.Box.DynamicCurrent.ShouldBe(32);
    }

    [Fact]
    public async Task A_soft_reset_leaves_the_charge_and_a_hard_one_ends_it_first()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);

        (await bench.SendAsync(new Reset())).Status.ShouldBe("Accepted");
        bench.Box.Box.State.ShouldBe("C");
        (await bench.SendAsync(new Reset(ResetType.Hard))).Status.ShouldBe("Accepted");
        bench.Box.Box.State.ShouldBe("B");
        bench.Box.Box.Resets.ShouldBe(2);
        bench.Log.All.ShouldHaveSingleItem().StopReason.ShouldBe("HardReset");
    }

    [Fact]
    public async Task Configuration_is_read_and_changed()
    {
        await using var bench = await LektricoBench.StartAsync();

        (await bench.SendAsync(new ChangeConfiguration("led_max_brightness", "55"))).Status.ShouldBe("Accepted");
        var some = (ConfigurationReply)await bench.SendAsync(new GetConfiguration(["led_max_brightness", "nonsense"]));
        some.Keys.ShouldBe([new ConfigurationKey("led_max_brightness", false, "55")]);
        some.UnknownKeys.ShouldBe(["nonsense"]);
        ((ConfigurationReply)await bench.SendAsync(new GetConfiguration())).Keys.ShouldContain(new ConfigurationKey("headless", false, "true"));
        (await bench.FailAsync(new ChangeConfiguration("user_current", "5"))).Failure.ShouldBe(Failure.Invalid);
    }

    [Fact]
    public async Task A_box_that_insists_on_text_gets_text()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box => box.Faults.InsistsOnText = true);

        (await bench.SendAsync(new ChangeConfiguration("user_current", "16"))).Status.ShouldBe("Accepted");
        ((ConfigurationReply)await bench.SendAsync(new GetConfiguration(["user_current"]))).Keys[0].Value.ShouldBe("16");
    }

    [Fact]
    public async Task The_weekly_schedule_is_set_read_and_overridden()
    {
        await using var bench = await LektricoBench.StartAsync();
        WeeklyWindow[] windows = [new(1, 0, 0, 7, 23, 59, 0)];

        (await bench.SendAsync(new SetChargingSchedule(windows, Enabled: true))).Status.ShouldBe("Accepted");
        var read = (ChargingScheduleReply)await bench.SendAsync(new GetChargingSchedule());
        (read.Enabled, read.Windows.Single()).ShouldBe((true, windows[0]));
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.SuspendedEVSE);
        bench.Connector.LimitReason.ShouldBe("schedule");
        (await bench.SendAsync(new OverrideChargingSchedule())).Status.ShouldBe("Accepted");
        await bench.BeAsync(ConnectorStatus.Charging);
        (await bench.FailAsync(new SetChargingSchedule([windows[0] with { Current = 3 }]))).Failure.ShouldBe(Failure.Invalid);
    }

    [Fact]
    public async Task Errors_are_read_by_name_and_their_log_is_emptied()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.Break("overtemp");
        bench.Box.Box.Repair();
        bench.Box.Box.Break("rcd_error");

        var errors = (ErrorsReply)await bench.SendAsync(new GetErrors());
        errors.Active.ShouldBe(["rcd_error"]);
        errors.Logged.ShouldBe(["overtemp", "rcd_error"], ignoreOrder: true);
        (await bench.SendAsync(new ResetErrors())).Status.ShouldBe("Accepted");
        ((ErrorsReply)await bench.SendAsync(new GetErrors())).Logged.ShouldBeEmpty();
    }

    [Fact]
    public async Task Firmware_comes_from_the_maker_only()
    {
        await using var bench = await LektricoBench.StartAsync();

        (await bench.SendAsync(new UpdateFirmware(""))).Status.ShouldBe("Accepted");
        bench.Box.Box.FirmwareChecks.ShouldBe(1);
        (await bench.FailAsync(new UpdateFirmware("http://elsewhere/image"))).Failure.ShouldBe(Failure.Invalid);
    }

    [Fact]
    public async Task What_a_box_cannot_do_is_not_supported()
    {
        await using var bench = await LektricoBench.StartAsync();

        (await bench.FailAsync(new UnlockConnector(1))).Failure.ShouldBe(Failure.NotSupported);
        CallTable.Commands.ShouldNotContain(typeof(UnlockConnector));
        (await bench.FailAsync(new PauseCharging(2))).Failure.ShouldBe(Failure.Invalid);
    }

    [Fact]
    public async Task A_native_start_and_stop_are_a_charge_too()
    {
        await using var bench = await LektricoBench.StartAsync(new LektricoOptions { Headless = false });
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Preparing);

        await bench.NativeAsync("charge.start", """{"tag":"TAG1"}""");
        bench.Log.Open(LektricoBench.Id).ShouldHaveSingleItem().IdTag.ShouldBe("TAG1");
        await bench.NativeAsync("charge.stop");
        bench.Log.Open(LektricoBench.Id).ShouldBeEmpty();
    }
}

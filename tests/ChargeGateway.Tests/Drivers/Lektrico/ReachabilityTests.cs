using System.Diagnostics;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class ReachabilityTests
{
    [Fact]
    public async Task A_box_that_is_away_at_the_start_comes_online_when_it_answers()
    {
        await using var bench = await LektricoBench.StartAwayAsync();
        (await bench.FailAsync(new Reset())).Failure.ShouldBe(Failure.Offline);

        await bench.Box.ListenAsync();
        await Soon.BeTrueAsync(() => bench.State.IsOnline);
        (await bench.SendAsync(new Reset())).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_box_goes_away_and_comes_back_and_its_charge_goes_on()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);

        await bench.Box.VanishAsync();
        await Soon.BeTrueAsync(() => !bench.State.IsOnline);
        (await bench.FailAsync(new Reset())).Failure.ShouldBe(Failure.Offline);

        await bench.Box.ListenAsync();
        await Soon.BeTrueAsync(() => bench.State.IsOnline);
        bench.Box.Box.Unplug();
        await bench.BeAsync(ConnectorStatus.Available);
        bench.Log.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_box_that_talks_garbage_is_gone_until_it_makes_sense()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Faults.Garbage = true;
        await Soon.BeTrueAsync(() => !bench.State.IsOnline);
        bench.Box.Faults.Garbage = false;
        await Soon.BeTrueAsync(() => bench.State.IsOnline);
    }

    [Fact]
    public async Task Garbage_for_a_command_is_a_protocol_failure()
    {
        await using var bench = await LektricoBench.StartAsync(settings: new DeviceSettings { PollInterval = TimeSpan.FromHours(1) });
        bench.Box.Faults.Garbage = true;

        (await bench.FailAsync(new Native("Wifi_status.Get"))).Failure.ShouldBe(Failure.Protocol);
    }

    [Fact]
    public async Task A_read_whose_answer_is_lost_is_asked_again()
    {
        await using var bench = await LektricoBench.StartAsync(settings: new DeviceSettings { PollInterval = TimeSpan.FromHours(1) });
        bench.Box.Faults.LostAnswers = 1;

        (await bench.NativeAsync("Wifi_status.Get")).GetProperty("connected").GetBoolean().ShouldBeTrue();
        bench.Box.Requests.Count(request => request == "GET /rpc/Wifi_status.Get").ShouldBe(2);
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_is_never_sent_twice()
    {
        await using var bench = await LektricoBench.StartAsync(settings: new DeviceSettings { PollInterval = TimeSpan.FromHours(1) });
        bench.Box.Faults.LostAnswers = 1;

        var failed = await bench.FailAsync(new Native("Device.Reset"));
        (failed.Failure, failed.Code).ShouldBe((Failure.DeviceError, "ConnectionLost"));
        bench.Box.Box.Resets.ShouldBe(1);
    }

    [Fact]
    public async Task A_silent_box_is_given_up_in_time()
    {
        await using var bench = await LektricoBench.StartAsync(
            settings: new DeviceSettings { PollInterval = TimeSpan.FromHours(1) }, timeout: TimeSpan.FromSeconds(1));
        bench.Box.Faults.Silent = true;
        var waited = Stopwatch.StartNew();

        (await bench.FailAsync(new Native("Wifi_status.Get"))).Failure.ShouldBe(Failure.TimedOut);
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Too_many_commands_at_once_are_refused_as_busy_and_the_box_is_asked_one_by_one()
    {
        await using var bench = await LektricoBench.StartAsync(settings: new DeviceSettings { PollInterval = TimeSpan.FromHours(1) });
        bench.Box.Faults.Delay = TimeSpan.FromMilliseconds(30);

        var all = Enumerable.Range(0, 40).Select(_ => OutcomeAsync(bench)).ToList();
        var outcomes = await Task.WhenAll(all);

        outcomes.ShouldContain(Failure.Busy);
        outcomes.Count(outcome => outcome is null).ShouldBeGreaterThanOrEqualTo(16);
        outcomes.ShouldAllBe(outcome => outcome == null || outcome == Failure.Busy);
    }

    [Fact]
    public async Task Chargers_that_are_registered_changed_and_removed_later_are_noticed()
    {
        await using var bench = await LektricoBench.StartAsync();
        await using var other = await VirtualLektrico.StartAsync(new LektricoOptions { SerialNumber = 7 });
        bench.Directory.Put(new Charger("yard", Driver: "lektrico", Address: other.Address.Authority));
        bench.Directory.Put(new Charger("elsewhere", Driver: "ocpp"));
        await Soon.BeTrueAsync(() => bench.Fleet.Count == 2);

        bench.Directory.Put(new Charger(LektricoBench.Id, Driver: "lektrico", Address: other.Address.ToString()));
        await Soon.BeTrueAsync(() => bench.State.Identity?.SerialNumber == "7");
        bench.Directory.Remove("yard");
        await Soon.BeTrueAsync(() => bench.Fleet.Count == 1);
    }

    [Theory]
    [InlineData(LektricoLogin.Basic)]
    [InlineData(LektricoLogin.Digest)]
    public async Task A_box_that_wants_a_login_gets_it(LektricoLogin login)
    {
        var options = new LektricoOptions { Login = login, User = "admin", Password = "secret" };
        await using var bench = await LektricoBench.StartAsync(options, settings: new DeviceSettings { User = "admin", Password = "secret" });

        (await bench.SendAsync(new SetChargingLimit(1, 10, LimitUnit.A))).Status.ShouldBe("Accepted");
        (await bench.SendAsync(new PauseCharging())).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_box_whose_login_is_wrong_stays_offline()
    {
        await using var bench = await LektricoBench.StartAwayAsync();
        await using var locked = await VirtualLektrico.StartAsync(new LektricoOptions { Login = LektricoLogin.Basic, Password = "secret" });
        bench.Directory.Put(new Charger(LektricoBench.Id, Driver: "lektrico", Address: locked.Address.ToString()));

        await Soon.BeTrueAsync(() => locked.Requests.Count > 2);
        bench.State.IsOnline.ShouldBeFalse();
    }

    static async Task<Failure?> OutcomeAsync(LektricoBench bench)
    {
        try
        {
            await bench.SendAsync(new Native("Wifi_status.Get"));
            return null;
        }
        catch (ChargePointException failed)
        {
            return failed.Failure;
        }
    }
}

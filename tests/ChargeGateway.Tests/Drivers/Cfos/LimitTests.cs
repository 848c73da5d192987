using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>Charging limits: what is applied, what holds it, and that it stays.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("modbus", 10.04, 10)]
    [InlineData("modbus", 10.05, 10.1)]
    [InlineData("modbus", 6, 6)]
    [InlineData("http", 15.94, 15.9)]
    public async Task Amperes_go_to_the_nearest_tenth(string transport, double value, double applied)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        var reply = await fleet.LimitAsync((decimal)value);
        (reply.Status, reply.Applied, reply.HeldBy).ShouldBe(("Accepted", new ChargingLimit((decimal)applied, LimitUnit.A), null));
        fleet.Cfos.Evse.Limit.ShouldBe(applied);
        fleet.Cfos.Evse.Writes.Keys.ShouldBe([8093]);
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    [InlineData("manager")]
    public async Task One_to_below_six_amperes_and_below_zero_are_refused(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        foreach (var value in new[] { 1m, 5m, 5.96m, -1m, 0.5m })
            await fleet.FailsAsync(Failure.Invalid, new SetChargingLimit(1, value, LimitUnit.A));
        await fleet.FailsAsync(Failure.Invalid, new SetChargingLimit(1, 4000, LimitUnit.W, 3));
        await fleet.FailsAsync(Failure.Invalid, new SetChargingLimit(1, 16, LimitUnit.A, ExpiresIn: 0));
        await fleet.FailsAsync(Failure.Invalid, new SetChargingLimit(1, 16, LimitUnit.A, Phases: 4));
        fleet.Cfos.Evse.Writes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Watts_are_spread_over_phases_and_rounded_down()
    {
        await using var fleet = await CfosFleet.WithAsync("modbus");
        (await fleet.LimitAsync(3700, LimitUnit.W, phases: 1)).Applied!.Value.ShouldBe(16);
        (await fleet.LimitAsync(6900, LimitUnit.W, phases: 3)).Applied!.Value.ShouldBe(10);
        (await fleet.LimitAsync(5000, LimitUnit.W)).Applied!.Value.ShouldBe(7.2m);
    }

    [Fact]
    public async Task What_holds_the_current_lower_is_told()
    {
        await using var fleet = await CfosFleet.WithAsync("http");
        var cut = await fleet.LimitAsync(63);
        (cut.Applied!.Value, cut.HeldBy).ShouldBe((16, "the charger's own maximum, 16 A"));
        fleet.Cfos.Evse.Cable = 13;
        fleet.Cfos.Evse.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging);
        var cable = await fleet.LimitAsync(16);
        (cable.Applied!.Value, cable.HeldBy).ShouldBe((13, "the cable, 13 A"));
        fleet.Cfos.Evse.Cable = 0;
        fleet.Cfos.LoadBalancing = true;
        await Soon.BeTrueAsync(() => fleet.Happened().OfType<Core.Events.ChargerError>().Any(error => error.Code == "NotInObserveMode"));
        (await fleet.LimitAsync(10)).HeldBy!.ShouldContain("observe mode");
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Zero_holds_and_a_later_limit_lifts_that(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        fleet.Cfos.Evse.Car = new CfosCar();
        await fleet.StatusAsync(ConnectorStatus.Charging);
        (await fleet.LimitAsync(0)).Applied!.Value.ShouldBe(0);
        await fleet.StatusAsync(ConnectorStatus.SuspendedEVSE);
        fleet.Connector().LimitReason.ShouldBe("Gateway");
        await fleet.LimitAsync(8);
        await fleet.StatusAsync(ConnectorStatus.Charging);
        await Soon.BeTrueAsync(() => fleet.Connector().CurrentOffered == 8);
        await fleet.LimitAsync(0);
        await fleet.SendAsync(new ClearChargingLimit(1));
        await Soon.BeTrueAsync(() => fleet.Connector() is { Status: ConnectorStatus.Charging, CurrentOffered: 16 });
        fleet.Cfos.Evse.Writes.Keys.ShouldBe([8093, 8094], ignoreOrder: true);
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task A_limit_that_the_device_lost_is_told_again(string transport)
    {
        await using var fleet = await CfosFleet.WithAsync(transport);
        await fleet.LimitAsync(9);
        fleet.Cfos.Evse.Restart();
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Limit == 9);
        await fleet.SendAsync(new PauseCharging());
        fleet.Cfos.Evse.Restart();
        await Soon.BeTrueAsync(() => !fleet.Cfos.Evse.Enabled);
    }

    [Fact]
    public async Task Somebody_who_changes_the_limit_again_and_again_is_told_of()
    {
        await using var fleet = await CfosFleet.WithAsync("modbus");
        await fleet.LimitAsync(9);
        await Soon.BeTrueAsync(() =>
        {
            fleet.Cfos.Evse.Limit = 16;
            return fleet.Happened().OfType<Core.Events.ChargerError>().Any(error => error.Code == "LimitOverridden");
        });
    }

    [Fact]
    public async Task Polling_keeps_the_fail_safe_away()
    {
        await using var fleet = await CfosFleet.WithAsync("modbus");
        fleet.Cfos.Evse.FailSafe = TimeSpan.FromSeconds(1);
        await fleet.LimitAsync(9);
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        fleet.Cfos.Evse.Limit.ShouldBe(9);
        fleet.Cfos.Evse.Writes[8093].ShouldBe(1);
    }

    [Fact]
    public async Task Through_the_manager_a_limit_waits_for_the_car_and_is_told_again_to_the_next_one()
    {
        await using var fleet = await CfosFleet.WithAsync("manager");
        var waiting = await fleet.LimitAsync(8.5m);
        (waiting.Status, waiting.Applied).ShouldBe(("Accepted", null));
        waiting.HeldBy!.ShouldContain("car");
        fleet.Cfos.Overrides.ShouldBeEmpty();
        fleet.Cfos.Managed.Car = new CfosCar();
        await Soon.BeTrueAsync(() => fleet.Cfos.Managed.Limit == 8500);
        fleet.Cfos.Managed.Car = null;
        await fleet.StatusAsync(ConnectorStatus.Available);
        fleet.Cfos.Managed.Limit.ShouldBe(16000);
        fleet.Cfos.Managed.Car = new CfosCar();
        await Soon.BeTrueAsync(() => fleet.Cfos.Managed.Limit == 8500);
        (await fleet.LimitAsync(10)).Applied!.Value.ShouldBe(10);
        (await fleet.LimitAsync(0)).Applied!.Value.ShouldBe(0);
        await Soon.BeTrueAsync(() => !fleet.Cfos.Managed.Enabled);
        await fleet.SendAsync(new ClearChargingLimit());
        (fleet.Cfos.Managed.Enabled, fleet.Cfos.Managed.Limit).ShouldBe((true, 16000));
    }

    [Fact]
    public async Task Watts_hold_for_the_next_car_that_draws_on_more_phases()
    {
        await using var fleet = await CfosFleet.WithAsync("http");
        await OnePhaseAsync(fleet);
        (await fleet.LimitAsync(6000, LimitUnit.W)).Applied!.Value.ShouldBe(16);
        fleet.Cfos.Evse.Car = null;
        await fleet.StatusAsync(ConnectorStatus.Available);
        fleet.Cfos.Evse.Car = new CfosCar();
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Limit is > 8 and < 9);
        fleet.Cfos.Evse.Power.ShouldBeLessThanOrEqualTo(6000);
    }

    [Fact]
    public async Task Watts_that_leave_less_than_six_amperes_hold_the_charge_until_the_car_leaves()
    {
        await using var fleet = await CfosFleet.WithAsync("http");
        await OnePhaseAsync(fleet);
        (await fleet.LimitAsync(3000, LimitUnit.W)).Applied!.Value.ShouldBe(13);
        fleet.Cfos.Evse.Car = null;
        await fleet.StatusAsync(ConnectorStatus.Available);
        fleet.Cfos.Evse.Car = new CfosCar();
        await Soon.BeTrueAsync(() => !fleet.Cfos.Evse.Enabled);
        await fleet.SendAsync(new ResumeCharging());
        fleet.Cfos.Evse.Enabled.ShouldBeFalse("a resume does not lift a limit");
        fleet.Cfos.Evse.Car = null;
        await Soon.BeTrueAsync(() => fleet.Cfos.Evse.Enabled);
        fleet.Cfos.Evse.Limit.ShouldBe(13);
    }

    /// <summary>A car charges on one phase, and the gateway has seen it.</summary>
    static async Task OnePhaseAsync(CfosFleet fleet)
    {
        fleet.Cfos.Evse.Car = new CfosCar { Phases = 1 };
        await Soon.BeTrueAsync(() => fleet.States.Find(CfosFleet.Id)?.Connectors.GetValueOrDefault(1)?.Current is { L1: > 0, L2: null or 0 });
    }
}

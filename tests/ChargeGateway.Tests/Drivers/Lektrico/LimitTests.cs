using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class LimitTests
{
    [Fact]
    public async Task A_limit_in_amperes_is_written_and_read_back()
    {
        await using var bench = await ChargingAsync();

        (await LimitAsync(bench, 10.7m)).ShouldBe(new LimitReply("Accepted", new ChargingLimit(10, LimitUnit.A)));
        bench.Box.Box.Power.ShouldBe(2300);
        await Soon.BeTrueAsync(() => bench.Connector.CurrentOffered == 10 && bench.Connector.LimitReason == "dynamic_current");
    }

    [Theory]
    [InlineData(LektricoModel.OneP7K, 3000, 13)]
    [InlineData(LektricoModel.ThreeP22K, 8000, 11)]
    public async Task A_limit_in_watts_goes_by_phases_and_measured_voltage(LektricoModel model, decimal watts, decimal amperes)
    {
        await using var bench = await ChargingAsync(model);
        bench.Box.Box.Voltage = model == LektricoModel.OneP7K ? 221.43m : 235;

        (await LimitAsync(bench, watts, LimitUnit.W)).Applied.ShouldBe(new ChargingLimit(amperes, LimitUnit.A));
    }

    [Fact]
    public async Task A_car_on_one_phase_of_three_counts_as_one()
    {
        await using var bench = await ChargingAsync(LektricoModel.ThreeP22K, new LektricoCar { Phases = 1, MaxCurrent = 32 });

        (await LimitAsync(bench, 3680, LimitUnit.W)).Applied!.Value.ShouldBe(16);
    }

    [Fact]
    public async Task Zero_pauses_and_a_later_limit_lifts_that()
    {
        await using var bench = await ChargingAsync();

        (await LimitAsync(bench, 0)).Applied!.Value.ShouldBe(0);
        await bench.BeAsync(ConnectorStatus.SuspendedEVSE);
        bench.Connector.CurrentOffered.ShouldBe(0);
        (await LimitAsync(bench, 8)).Applied!.Value.ShouldBe(8);
        await bench.BeAsync(ConnectorStatus.Charging);
    }

    [Theory]
    [InlineData(1, LimitUnit.A)]
    [InlineData(5, LimitUnit.A)]
    [InlineData(1000, LimitUnit.W)]
    public async Task What_lies_between_zero_and_six_amperes_is_refused_and_changes_nothing(decimal value, LimitUnit unit)
    {
        await using var bench = await ChargingAsync();

        var failed = await bench.FailAsync(new SetChargingLimit(1, value, unit));
        failed.Failure.ShouldBe(Failure.Invalid);
        failed.Message.ShouldContain("6 to 32 A");
        bench.Box.Box.DynamicCurrent.ShouldBe(32);
    }

    [Fact]
    public async Task What_is_above_the_maximum_is_cut_down_to_it()
    {
        await using var bench = await ChargingAsync();

        (await LimitAsync(bench, 63)).ShouldBe(new LimitReply("Accepted", new ChargingLimit(32, LimitUnit.A)));
    }

    [Theory]
    [InlineData("user_current", 13)]
    [InlineData("install_current", 10)]
    public async Task What_holds_the_limit_lower_is_named_and_left_alone(string key, int amperes)
    {
        await using var bench = await ChargingAsync();
        bench.Box.Box.Configure(key, amperes);

        (await LimitAsync(bench, 20)).ShouldBe(new LimitReply("Accepted", new ChargingLimit(amperes, LimitUnit.A), key));
        ((ConfigurationReply)await bench.SendAsync(new GetConfiguration([key]))).Keys[0].Value.ShouldBe(amperes.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task An_energy_meter_and_a_cable_hold_it_too()
    {
        await using var bench = await ChargingAsync();
        bench.Box.Box.EmCurrent = 6;
        (await LimitAsync(bench, 16)).ShouldBe(new LimitReply("Accepted", new ChargingLimit(6, LimitUnit.A), "em"));
        bench.Box.Box.EmCurrent = 32;
        bench.Box.Box.CableCurrent = 13;
        (await LimitAsync(bench, 16)).ShouldBe(new LimitReply("Accepted", new ChargingLimit(13, LimitUnit.A), "cable_current"));
    }

    [Fact]
    public async Task A_box_with_three_phases_is_forced_to_one_and_back()
    {
        await using var bench = await ChargingAsync(LektricoModel.ThreeP22K);

        (await bench.SendAsync(new SetChargingLimit(1, 16, LimitUnit.A, Phases: 1))).ShouldBe(
            new LimitReply("Accepted", new ChargingLimit(16, LimitUnit.A, 1)));
        bench.Box.Box.RelayMode.ShouldBe(1);
        bench.Box.Box.Power.ShouldBe(3680);
        (await bench.SendAsync(new ClearChargingLimit(1))).Status.ShouldBe("Accepted");
        (bench.Box.Box.RelayMode, bench.Box.Box.DynamicCurrent).ShouldBe((3, 32));
    }

    [Fact]
    public async Task A_limit_for_one_charge_ends_with_it()
    {
        await using var bench = await LektricoBench.StartAsync(new LektricoOptions { Headless = false });
        await bench.SendAsync(new SetChargingLimit(1, 20, LimitUnit.A));
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Preparing);

        (await bench.SendAsync(new StartCharging("TAG1", 1, new ChargingLimit(10, LimitUnit.A)))).Status.ShouldBe("Accepted");
        bench.Box.Box.DynamicCurrent.ShouldBe(10);
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.Unplug();
        await Soon.BeTrueAsync(() => bench.Box.Box.DynamicCurrent == 20);
    }

    [Fact]
    public async Task A_box_without_dynamic_current_is_limited_by_em_current()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box =>
        {
            box.Faults.MissingMethods.UnionWith(["Dynamic_current.Get", "Dynamic_current.Set"]);
            box.Faults.MissingFields.Add("dynamic_current");
        });

        (await LimitAsync(bench, 12)).Applied!.Value.ShouldBe(12);
        bench.Box.Box.EmCurrent.ShouldBe(12);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(0)]
    public async Task It_holds_over_a_restart_of_the_box(int amperes)
    {
        await using var bench = await ChargingAsync();
        await LimitAsync(bench, amperes);

        await bench.NativeAsync("Device.Reset");
        bench.Box.Box.Resets.ShouldBe(1);
        await Soon.BeTrueAsync(() => bench.Box.Box.DynamicCurrent == amperes);
    }

    [Fact]
    public async Task One_that_was_cleared_or_set_by_the_boxs_own_method_is_not_set_again()
    {
        await using var bench = await ChargingAsync();
        await LimitAsync(bench, 10);
        await bench.NativeAsync("Dynamic_current.Set", """{"dynamic_current":20}""");
        await LookedAsync(bench);
        bench.Box.Box.DynamicCurrent.ShouldBe(20);

        await LimitAsync(bench, 10);
        await bench.SendAsync(new ClearChargingLimit(1));
        await LookedAsync(bench);
        bench.Box.Box.DynamicCurrent.ShouldBe(32);
    }

    [Fact]
    public async Task What_somebody_else_sets_lower_is_left_alone()
    {
        await using var bench = await ChargingAsync();
        await LimitAsync(bench, 16);
        bench.Box.Box.DynamicCurrent = 8;
        await LookedAsync(bench);
        bench.Box.Box.DynamicCurrent.ShouldBe(8);
    }

    [Fact]
    public async Task Watts_hold_for_the_next_car_that_draws_on_more_phases()
    {
        await using var bench = await ChargingAsync(LektricoModel.ThreeP22K, new LektricoCar { Phases = 1, MaxCurrent = 32 });
        (await LimitAsync(bench, 6000, LimitUnit.W)).Applied!.Value.ShouldBe(26);

        bench.Box.Box.Unplug();
        bench.Box.Box.PlugIn(new LektricoCar { Phases = 3, MaxCurrent = 32 });
        await Soon.BeTrueAsync(() => bench.Box.Box.DynamicCurrent == 8);
        bench.Box.Box.Power.ShouldBeLessThanOrEqualTo(6000);
    }

    [Fact]
    public async Task Watts_that_leave_less_than_six_amperes_hold_the_charge_until_the_car_leaves()
    {
        await using var bench = await ChargingAsync(LektricoModel.ThreeP22K, new LektricoCar { Phases = 1, MaxCurrent = 32 });
        await LimitAsync(bench, 3680, LimitUnit.W);

        bench.Box.Box.Unplug();
        bench.Box.Box.PlugIn(new LektricoCar { Phases = 3, MaxCurrent = 32 });
        await Soon.BeTrueAsync(() => bench.Box.Box.DynamicCurrent == 0);
        await bench.BeAsync(ConnectorStatus.SuspendedEVSE);
        await bench.SendAsync(new ResumeCharging(1));
        bench.Box.Box.DynamicCurrent.ShouldBe(0, "a resume does not lift a limit");
        bench.Box.Box.Unplug();
        await Soon.BeTrueAsync(() => bench.Box.Box.DynamicCurrent == 16);
    }

    /// <summary>The box was polled, and whatever the poll led to is done.</summary>
    static async Task LookedAsync(LektricoBench bench)
    {
        var seen = bench.Box.Requests.Count;
        await Soon.BeTrueAsync(() => bench.Box.Requests.Count > seen + 4);
    }

    static async Task<LimitReply> LimitAsync(LektricoBench bench, decimal value, LimitUnit unit = LimitUnit.A) =>
        (LimitReply)await bench.SendAsync(new SetChargingLimit(1, value, unit));

    static async Task<LektricoBench> ChargingAsync(LektricoModel model = LektricoModel.OneP7K, LektricoCar? car = null)
    {
        var bench = await LektricoBench.StartAsync(new LektricoOptions { Model = model });
        bench.Box.Box.PlugIn(car ?? new LektricoCar { MaxCurrent = 32 });
        await bench.BeAsync(ConnectorStatus.Charging);
        return bench;
    }
}

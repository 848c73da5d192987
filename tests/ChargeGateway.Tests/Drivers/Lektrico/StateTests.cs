using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.State;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class StateTests
{
    [Theory]
    [InlineData("A", "A", ConnectorStatus.Available, CarPresence.Absent)]
    [InlineData("B", "B", ConnectorStatus.Preparing, CarPresence.Present)]
    [InlineData("B", "B_AUTH", ConnectorStatus.Preparing, CarPresence.Waiting)]
    [InlineData("B", "B_PAUSE", ConnectorStatus.SuspendedEVSE, CarPresence.Present)]
    [InlineData("B", "B_SCHEDULER", ConnectorStatus.SuspendedEVSE, CarPresence.Present)]
    [InlineData("C", "C", ConnectorStatus.Charging, CarPresence.Charging)]
    [InlineData("D", "D", ConnectorStatus.Charging, CarPresence.Charging)]
    [InlineData("E", "E", ConnectorStatus.Faulted, CarPresence.Unknown)]
    [InlineData("F", "F", ConnectorStatus.Faulted, CarPresence.Unknown)]
    [InlineData("A", "LOCKED", ConnectorStatus.Unavailable, CarPresence.Absent)]
    [InlineData("B", "LOCKED", ConnectorStatus.Unavailable, CarPresence.Present)]
    [InlineData("A", "OTA", ConnectorStatus.Unavailable, CarPresence.Absent)]
    [InlineData("B", "B_BRAND_NEW", ConnectorStatus.Preparing, CarPresence.Present)]
    [InlineData("c", null, ConnectorStatus.Charging, CarPresence.Charging)]
    [InlineData(null, "c", ConnectorStatus.Charging, CarPresence.Charging)]
    [InlineData(null, null, ConnectorStatus.Undefined, CarPresence.Unknown)]
    internal void Every_state_has_its_word(string? letter, string? extended, ConnectorStatus status, CarPresence car)
    {
        var info = Info($$"""{"charger_state":{{Json(letter)}},"extended_charger_state":{{Json(extended)}}}""");

        (StatusMap.Status(info), StatusMap.Car(info)).ShouldBe((status, car));
    }

    [Fact]
    public void A_pause_is_seen_without_the_extended_state_too() =>
        StatusMap.Status(Info("""{"charger_state":"B","charger_is_paused":true}""")).ShouldBe(ConnectorStatus.SuspendedEVSE);

    [Theory]
    [InlineData(0, "hardware")]
    [InlineData(1, "install_current")]
    [InlineData(2, "user_current")]
    [InlineData(3, "dynamic_current")]
    [InlineData(4, "schedule")]
    [InlineData(5, "em_offline")]
    [InlineData(6, "em")]
    [InlineData(7, "ocpp")]
    [InlineData(8, "overtemperature")]
    [InlineData(11, "single_phase_disabled")]
    [InlineData(42, "reason_42")]
    [InlineData(null, null)]
    public void Every_limit_reason_has_a_name(int? reason, string? name) => LimitReasons.Name(reason).ShouldBe(name);

    [Theory]
    [InlineData("1p7k_500006", BoxModel.OnePhase, "1P7K", "500006")]
    [InlineData("3p22k_600001", BoxModel.ThreePhase, "3P22K", "600001")]
    [InlineData("m2w_810172", BoxModel.LoadBalancer, "EM", "810172")]
    [InlineData("m2w_830001", BoxModel.LoadBalancer, "3EM", "830001")]
    [InlineData("one_7", BoxModel.Charger, "ONE", "7")]
    [InlineData(null, BoxModel.Charger, null, null)]
    internal void The_device_id_tells_the_model(string? id, BoxModel model, string? name, string? serial) =>
        BoxIdentity.Read(id).ShouldBe((model, name, serial));

    [Fact]
    public async Task Power_energy_currents_and_temperature_are_shown()
    {
        await using var bench = await LektricoBench.StartAsync(new LektricoOptions { Model = LektricoModel.ThreeP22K });
        bench.Box.Box.PlugIn(new LektricoCar { MaxCurrent = 16, Phases = 3 });
        bench.Box.Box.Advance(TimeSpan.FromHours(1));
        await Soon.BeTrueAsync(() => bench.Connector.Energy >= 1_872_159);

        var connector = bench.Connector;
        connector.Power.ShouldBe(11040);
        connector.Current.ShouldBe(new PhaseValues(16, 16, 16));
        connector.Voltage.ShouldBe(new PhaseValues(230, 230, 230));
        connector.Temperature.ShouldBe(23.7m);
        connector.CurrentOffered.ShouldBe(32);
        connector.LimitReason.ShouldBe("hardware");
        connector.TransactionId.ShouldNotBeNull();
        bench.State.Identity.ShouldBe(new ChargerIdentity("Lektrico", "3P22K", "500006", "1.51"));
        (bench.State.Driver, bench.State.Protocol).ShouldBe(("lektrico", "lektrico-rpc"));
    }

    [Fact]
    public async Task A_box_with_one_phase_shows_one()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);
        await Soon.BeTrueAsync(() => bench.Connector.Power > 0);

        bench.Connector.Current.ShouldBe(new PhaseValues(16, null, null));
        bench.Connector.Voltage.ShouldBe(new PhaseValues(230, null, null));
    }

    [Fact]
    public async Task A_car_that_is_full_suspends()
    {
        await using var bench = await LektricoBench.StartAsync();
        bench.Box.Box.PlugIn(new LektricoCar { Room = 1000 });
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.Advance(TimeSpan.FromHours(2));

        await bench.BeAsync(ConnectorStatus.SuspendedEV);
    }

    [Fact]
    public async Task Errors_are_shown_by_name_and_told_once()
    {
        await using var bench = await LektricoBench.StartAsync();
        using var heard = bench.Events.Subscribe(1000);
        bench.Box.Box.Break("rcd_error");
        await bench.BeAsync(ConnectorStatus.Faulted);
        (bench.Connector.ErrorCode, bench.Connector.Info).ShouldBe(("rcd_error", "rcd_error"));
        bench.Box.Box.Repair();
        await bench.BeAsync(ConnectorStatus.Available);

        bench.Connector.ErrorCode.ShouldBeNull();
        var errors = new List<ChargerError>();
        while (heard.Events.TryRead(out var happened))
        {
            if (happened is ChargerError error) errors.Add(error);
        }

        errors.ShouldHaveSingleItem().Code.ShouldBe("rcd_error");
    }

    [Fact]
    public async Task A_load_balancer_is_a_meter_on_connector_zero()
    {
        await using var bench = await LektricoBench.StartAsync(new LektricoOptions { Model = LektricoModel.LoadBalancer });
        await Soon.BeTrueAsync(() => bench.State.Connectors.TryGetValue(0, out var meter) && meter.Current.L1 is not null);

        var meter = bench.State.Connectors.ShouldHaveSingleItem().Value;
        (meter.Number, meter.Status, meter.Power).ShouldBe((0, ConnectorStatus.Available, 0m));
        meter.Current.ShouldBe(new PhaseValues(1.5m, 2.5m, 3.5m));
        bench.State.Identity!.Model.ShouldBe("3EM");
        (await bench.FailAsync(new Core.Commands.StartCharging("TAG1"))).Failure.ShouldBe(Core.Failure.NotSupported);
    }

    static ChargerInfo Info(string json) => new(Fields.Of(System.Text.Json.JsonElement.Parse(json)));

    static string Json(string? text) => text is null ? "null" : $"\"{text}\"";
}

using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd.Versions;

/// <summary>A charge from plug-in to unplug leaves the same record, whatever the version and whatever happens on the way.</summary>
public sealed class TransactionTests(VersionsGateway shared) : VersionsTest(shared)
{
    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_charge_leaves_a_record_and_shows_what_flows(OcppVersion version)
    {
        await ChargeAsync(version);
        var running = OpenTransaction();
        (running.Connector, running.IdTag, running.Authorized).ShouldBe((1, "TAG1", true));
        await ConnectorAsync(1, state => state.Status == Core.State.ConnectorStatus.Charging && state.Power > 10_000 && state.Current.L3 > 14
            && state.StateOfCharge > 29 && state.TransactionId == running.Id);

        await Charger.Connectors[1].UnplugAsync(Ct);

        var ended = await EndedAsync(running.Id);
        ended.StopReason.ShouldBe("EVDisconnected");
        ended.MeterStart!.Value.ShouldBe(1000m, 1m);
        ended.MeterStop!.Value.ShouldBe((decimal)Charger.Connectors[1].EnergyWh, 1m);
        ended.StoppedAt!.Value.ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromSeconds(20));
        await ConnectorAsync(1, state => state.Status == Core.State.ConnectorStatus.Available && state.TransactionId is null);
        Charger.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_happens_while_the_line_is_down_is_recorded_once_it_is_back(OcppVersion version)
    {
        await ChargeAsync(version);
        var running = OpenTransaction();
        Charger.GoOffline();
        await Charger.Connectors[1].UnplugAsync(Ct);
        await Charger.Connectors[2].PlugInAsync(Car(), Ct);
        await Charger.Connectors[2].UnplugAsync(Ct);
        Charger.ComeBack();

        (await EndedAsync(running.Id)).StopReason.ShouldBe("EVDisconnected");
        await Charger.WhenDeliveredAsync(Ct);
        await Until.TrueAsync(() => OpenCount == 0);
        Charger.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OcppVersion.V16, true)]
    [InlineData(OcppVersion.V16, false)]
    [InlineData(OcppVersion.V201, true)]
    [InlineData(OcppVersion.V201, false)]
    [InlineData(OcppVersion.V21, true)]
    [InlineData(OcppVersion.V21, false)]
    public async Task A_message_that_comes_twice_counts_once(OcppVersion version, bool sameMessageId)
    {
        await StartAsync(version, options => options with { Timers = false });
        await Charger.Connectors[1].PlugInAsync(Car(), Ct);
        var running = OpenTransaction();
        await Charger.ReplayLastAsync(Word(version, "StartTransaction", "TransactionEvent"), sameMessageId, Ct);
        OpenTransaction().Id.ShouldBe(running.Id);

        await Charger.Connectors[1].UnplugAsync(Ct);
        var ended = await EndedAsync(running.Id);
        await Charger.ReplayLastAsync(Word(version, "StopTransaction", "TransactionEvent"), sameMessageId, Ct);

        (await EndedAsync(running.Id)).ShouldBe(ended);
        await Until.TrueAsync(() => OpenCount == 0);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_hard_reboot_ends_the_charge_and_a_power_cut_does_not(OcppVersion version)
    {
        await ChargeAsync(version);
        var running = OpenTransaction();
        await Charger.RebootAsync(RebootKind.Resume, ct: Ct);
        await Charger.WhenAcceptedAsync(Ct);
        OpenTransaction().Id.ShouldBe(running.Id);
        await ConnectorAsync(1, state => state.TransactionId == running.Id && state.Status == Core.State.ConnectorStatus.Charging);

        await Charger.RebootAsync(RebootKind.Hard, Word(version, "HardReset", "ImmediateReset"), Ct);

        (await EndedAsync(running.Id)).StopReason.ShouldBe(Word(version, "HardReset", "ImmediateReset"));
        await Charger.WhenAcceptedAsync(Ct);
        await Charger.WhenDeliveredAsync(Ct);
        await Until.TrueAsync(() => OpenCount == 0);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_remote_start_begins_a_charge_with_its_limit_and_a_remote_stop_ends_it(OcppVersion version)
    {
        await StartAsync(version);
        await Charger.Connectors[2].PlugInAsync(Car(idTag: null), Ct);
        (await SendAsync(new StartCharging("TAG2", 2, new ChargingLimit(8, LimitUnit.A)))).Status.ShouldBe("Accepted");
        await Charger.Connectors[2].WhenAsync(ConnectorStatus.Charging, Ct);
        Charger.Connectors[2].OfferedCurrent.ShouldBe(8);
        await Until.TrueAsync(() => OpenCount == 1);
        var running = OpenTransaction();
        (running.Connector, running.IdTag).ShouldBe((2, "TAG2"));
        await Charger.WhenDeliveredAsync(Ct);

        (await SendAsync(new StopCharging(2))).Status.ShouldBe("Accepted");

        (await EndedAsync(running.Id)).StopReason.ShouldBe("Remote");
        await Charger.Connectors[2].WhenAsync(ConnectorStatus.Finishing, Ct);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_limit_changes_what_flows_and_goes_again(OcppVersion version)
    {
        await ChargeAsync(version);
        (await SendAsync(new SetChargingLimit(1, 10.5m, LimitUnit.A))).Status.ShouldBe("Accepted");
        await OfferedAsync(10.5);
        Charger.Connectors[1].Currents.Max.ShouldBeInRange(9, 10.5);
        await ConnectorAsync(1, state => state.Current.L1 is > 9 and <= 10.5m);

        (await SendAsync(new PauseCharging(1))).Status.ShouldBe("Accepted");
        await OfferedAsync(0);
        await ConnectorAsync(1, state => state.Status == Core.State.ConnectorStatus.SuspendedEVSE);
        (await SendAsync(new ResumeCharging(1))).Status.ShouldBe("Accepted");
        await OfferedAsync(10.5);
        (await SendAsync(new SetChargingLimit(1, 2300, LimitUnit.W, 1))).Status.ShouldBe("Accepted");
        await Until.TrueAsync(() => Charger.Connectors[1] is { PowerW: > 2000 and <= 2300, Currents.L2: 0 });

        (await SendAsync(new ClearChargingLimit(1))).Status.ShouldBe("Accepted");
        await OfferedAsync(32);
        OpenTransaction().IsOpen.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_limit_outlives_the_charge(OcppVersion version)
    {
        await ChargeAsync(version);
        await SendAsync(new SetChargingLimit(1, 9, LimitUnit.A));
        await OfferedAsync(9);
        await Charger.Connectors[1].UnplugAsync(Ct);
        await Charger.Connectors[1].PlugInAsync(Car(), Ct);

        await OfferedAsync(9);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_tag_that_may_not_charge_starts_nothing(OcppVersion version)
    {
        await StartAsync(version);
        await Charger.Connectors[1].PlugInAsync(Car(idTag: null), Ct);

        (await Charger.Connectors[1].PresentTagAsync("STRANGER", Ct)).ShouldBe("Blocked");

        OpenCount.ShouldBe(0);
        await ConnectorAsync(1, state => state.Status == Core.State.ConnectorStatus.Preparing || version != OcppVersion.V16);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_driver_ends_it_with_the_tag_and_the_plug_stays_in(OcppVersion version)
    {
        await ChargeAsync(version);
        var running = OpenTransaction();
        (await Charger.Connectors[1].PresentTagAsync("TAG1", Ct)).ShouldBe("Accepted");

        var ended = await EndedAsync(running.Id);
        (ended.StopReason, ended.StopTag).ShouldBe(("Local", "TAG1"));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_fault_shows_and_goes(OcppVersion version)
    {
        await ChargeAsync(version);
        await Charger.Connectors[1].BreakAsync(new ConnectorFault("GroundFailure", "wet", "E17"), Ct);
        await ConnectorAsync(1, state => state.Status == Core.State.ConnectorStatus.Faulted);
        await Charger.Connectors[1].BreakAsync(null, Ct);
        await ConnectorAsync(1, state => state.Status == Core.State.ConnectorStatus.Charging);
        OpenCount.ShouldBe(1);
    }

    Task OfferedAsync(double amps) => Until.TrueAsync(() => Math.Abs(Charger.Connectors[1].OfferedCurrent - amps) < 0.1, $"{amps} A to be offered");
}

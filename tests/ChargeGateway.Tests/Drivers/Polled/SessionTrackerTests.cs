using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Drivers.Polled.Sessions;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Polled;

public sealed class SessionTrackerTests
{
    readonly ManualTime time = new();
    readonly MemoryTransactionLog log;
    SessionTracker tracker;

    public SessionTrackerTests()
    {
        log = new MemoryTransactionLog(time);
        tracker = NewTracker();
    }

    [Fact]
    public async Task A_charge_lasts_from_plug_in_to_unplug_and_counts_the_register()
    {
        await Absent(1000);
        var plugged = time.GetUtcNow();
        await Present(1000);
        log.All.ShouldBeEmpty();
        await Charging(1000);
        await Charging(1700);
        await Present(2500);
        await Absent(2500);

        var charge = log.All.ShouldHaveSingleItem();
        charge.StartedAt.ShouldBe(plugged);
        charge.MeterStart.ShouldBe(1000);
        charge.Energy.ShouldBe(1500);
        charge.StopReason.ShouldBe("EVDisconnected");
        charge.StoppedAt.ShouldBe(time.GetUtcNow());
    }

    [Fact]
    public async Task A_car_that_never_charges_leaves_no_record()
    {
        await Absent(1000);
        await Present(1000);
        await Absent(1000);

        log.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_start_records_the_charge_with_its_tag_from_the_plug_in_on()
    {
        await Absent(1000);
        var plugged = time.GetUtcNow();
        await Present(1000);
        await tracker.StartedAsync("TAG1", default);

        var charge = log.All.ShouldHaveSingleItem();
        (charge.IdTag, charge.StartedAt, charge.MeterStart).ShouldBe(("TAG1", plugged, 1000m));
    }

    [Fact]
    public async Task A_start_without_a_car_gives_its_tag_to_the_next_one()
    {
        await Absent(1000);
        await tracker.StartedAsync("TAG1", default);
        await Present(1000);

        log.All.ShouldHaveSingleItem().IdTag.ShouldBe("TAG1");
    }

    [Fact]
    public async Task A_tag_that_waits_for_too_long_is_forgotten()
    {
        await Absent(1000);
        await tracker.StartedAsync("TAG1", default);
        time.Move(TimeSpan.FromMinutes(3));
        await Absent(1000);
        await Charging(1000);

        log.All.ShouldHaveSingleItem().IdTag.ShouldBeNull();
    }

    [Fact]
    public async Task A_start_with_a_tag_ends_a_charge_without_one()
    {
        await Absent(1000);
        await Charging(1000);
        await Charging(1300);
        await tracker.StartedAsync("TAG1", default);
        await Charging(1800);
        await Absent(1800);

        log.All.Count.ShouldBe(2);
        (log.All[0].IdTag, log.All[0].Energy).ShouldBe((null, 300m));
        (log.All[1].IdTag, log.All[1].Energy).ShouldBe(("TAG1", 500m));
    }

    [Fact]
    public async Task A_stop_ends_the_charge_and_energy_that_still_flows_for_a_moment_begins_none()
    {
        await Absent(1000);
        await Charging(1000);
        await Charging(1400);
        await tracker.StoppedAsync("Remote", default);
        await Charging(1410);
        await Present(1410);

        log.All.ShouldHaveSingleItem().Energy.ShouldBe(400);
        tracker.StatusFor(Reading(CarPresence.Present, 1410)).ShouldBe(ConnectorStatus.Finishing);
    }

    [Fact]
    public async Task A_start_after_a_stop_is_a_new_charge()
    {
        await Absent(1000);
        await Charging(1000, "7", 0);
        await Charging(1400, "7", 400);
        await tracker.StoppedAsync("Remote", default);
        await Present(1400, "7", 400);
        await tracker.StartedAsync("TAG2", default);
        await Charging(1900, "7", 900);
        await Absent(1900);

        log.All.Count.ShouldBe(2);
        (log.All[1].IdTag, log.All[1].MeterStart, log.All[1].Energy).ShouldBe(("TAG2", 1400m, 500m));
    }

    [Fact]
    public async Task Energy_after_a_stop_and_a_pause_is_a_new_charge()
    {
        await Absent(1000);
        await Charging(1000);
        await tracker.StoppedAsync("Remote", default);
        await Present(1000);
        await Charging(1200);

        log.All.Count.ShouldBe(2);
        log.Open("box").ShouldHaveSingleItem().MeterStart.ShouldBe(1200);
    }

    [Fact]
    public async Task A_restart_of_the_gateway_goes_on_with_the_charge()
    {
        await Absent(1000);
        await Charging(1000, "7", 0);
        await Charging(1400, "7", 400);
        Restart();
        await Charging(3000, "7", 2000);
        await Absent(3100, "7", 2100);

        log.All.ShouldHaveSingleItem().Energy.ShouldBe(2100);
    }

    [Fact]
    public async Task A_car_that_left_while_the_gateway_was_down_ends_the_charge_by_its_register()
    {
        await Absent(1000);
        await Charging(1000, "7", 0);
        Restart();
        await Absent(2500, "7", 1500);

        var charge = log.All.ShouldHaveSingleItem();
        (charge.IsOpen, charge.Energy).ShouldBe((false, 1500m));
    }

    [Fact]
    public async Task Another_car_that_came_while_the_gateway_was_down_has_its_own_charge()
    {
        await Absent(1000);
        await Charging(1000, "7", 0);
        await Charging(1400, "7", 400);
        Restart();
        time.Move(TimeSpan.FromHours(5));
        await Observe(Reading(CarPresence.Charging, 9000, new BoxCharge("8", 2000, TimeSpan.FromHours(1))));

        log.All.Count.ShouldBe(2);
        log.All[0].MeterStop.ShouldBe(7000);
        log.All[0].StoppedAt.ShouldBe(time.GetUtcNow() - TimeSpan.FromHours(1) - Step);
        (log.All[1].MeterStart, log.All[1].IsOpen).ShouldBe((7000m, true));
        log.All[1].StartedAt.ShouldBe(log.All[0].StoppedAt!.Value);
    }

    [Fact]
    public async Task A_charge_that_runs_when_the_gateway_first_looks_is_found_with_its_beginning()
    {
        await Observe(Reading(CarPresence.Charging, 9000, new BoxCharge("8", 2000, TimeSpan.FromHours(1))));
        await Absent(9500, "8", 2500);

        var charge = log.All.ShouldHaveSingleItem();
        (charge.MeterStart, charge.Energy).ShouldBe((7000m, 2500m));
    }

    [Fact]
    public async Task A_charge_that_was_stopped_stays_ended_over_a_restart()
    {
        await Absent(1000);
        await Charging(1000, "7", 0);
        await Charging(1400, "7", 400);
        await tracker.StoppedAsync("Remote", default);
        await Present(1400, "7", 400, TimeSpan.FromSeconds(30));
        Restart();
        await Present(1400, "7", 400, TimeSpan.FromSeconds(40));
        await Present(1400, "7", 400, TimeSpan.FromSeconds(50));

        log.All.ShouldHaveSingleItem().IsOpen.ShouldBeFalse();
        tracker.StatusFor(Reading(CarPresence.Present, 1400)).ShouldBe(ConnectorStatus.Finishing);
    }

    [Fact]
    public async Task A_lifetime_register_that_begins_anew_does_not_spoil_the_energy()
    {
        await Absent(900_000);
        await Charging(900_000);
        await Charging(900_700);
        await Charging(50);
        await Absent(150);

        log.All.ShouldHaveSingleItem().Energy.ShouldBe(850);
    }

    [Fact]
    public async Task A_count_for_the_charge_that_begins_anew_does_not_spoil_the_energy()
    {
        await Absent(1000);
        await Charging(1000, "7", 0);
        await Charging(1800, "7", 800);
        await Charging(1900, "7", 0);
        await Charging(2000, "7", 100);
        await Absent(2000, "7", 100);

        log.All.ShouldHaveSingleItem().Energy.ShouldBe(1000);
    }

    [Fact]
    public async Task Both_counters_beginning_anew_over_a_restart_leave_what_is_known()
    {
        await Absent(900_000);
        await Charging(900_000, "7", 0);
        Restart();
        await Charging(300, "7", 300);
        await Absent(400, "7", 400);

        log.All.ShouldHaveSingleItem().Energy.ShouldBe(400);
    }

    [Fact]
    public async Task A_number_that_comes_again_after_the_box_was_reset_is_another_charge()
    {
        await Absent(1000);
        await Charging(1000, "1", 0);
        await Charging(1100, "1", 100);
        await Absent(1100, "1", 100);
        time.Move(TimeSpan.FromDays(1));
        await Charging(1100, "1", 0);

        log.All.Count.ShouldBe(2);
        log.All[1].IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_number_that_the_box_gives_late_is_the_same_charge()
    {
        await Absent(1000, "7", 3514);
        await Present(1000, "7", 3514);
        await tracker.StartedAsync("TAG1", default);
        await Charging(1000, "8", 0);
        await Charging(1200, "8", 200);
        Restart();
        await Charging(1500, "8", 500);
        await Absent(1500, "8", 500);

        var charge = log.All.ShouldHaveSingleItem();
        (charge.IdTag, charge.Energy).ShouldBe(("TAG1", 500m));
    }

    [Fact]
    public async Task A_box_that_waits_for_a_user_again_has_ended_the_charge()
    {
        await Absent(1000);
        await Charging(1000);
        await Charging(1600);
        time.Move(TimeSpan.FromMinutes(1));
        await Observe(Reading(CarPresence.Waiting, 1600));

        log.All.ShouldHaveSingleItem().Energy.ShouldBe(600);
        tracker.StatusFor(Reading(CarPresence.Waiting, 1600)).ShouldBe(ConnectorStatus.Preparing);
    }

    [Fact]
    public async Task A_box_that_waits_for_a_user_for_a_moment_after_the_start_goes_on()
    {
        await Absent(1000);
        await Observe(Reading(CarPresence.Waiting, 1000));
        await tracker.StartedAsync("TAG1", default);
        await Observe(Reading(CarPresence.Waiting, 1000));
        await Charging(1200);

        log.All.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_fault_during_a_charge_does_not_end_it()
    {
        await Absent(1000);
        await Charging(1000);
        await Observe(Reading(CarPresence.Unknown, 1100));
        await Charging(1100);
        await Absent(1300);

        log.All.ShouldHaveSingleItem().Energy.ShouldBe(300);
    }

    [Fact]
    public async Task A_car_that_takes_nothing_is_preparing_before_energy_flowed_and_suspended_after()
    {
        await Absent(1000);
        await Present(1000);
        tracker.StatusFor(Reading(CarPresence.Present, 1000)).ShouldBe(ConnectorStatus.Preparing);
        await Charging(1500);
        tracker.StatusFor(Reading(CarPresence.Present, 1500)).ShouldBe(ConnectorStatus.SuspendedEV);
    }

    static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    SessionTracker NewTracker() => new("box", 1, log, time);

    void Restart() => tracker = NewTracker();

    Task Absent(decimal register, string? id = null, decimal? energy = null) => Observe(Reading(CarPresence.Absent, register, Charge(id, energy)));

    Task Present(decimal register, string? id = null, decimal? energy = null, TimeSpan? lasted = null) =>
        Observe(Reading(CarPresence.Present, register, Charge(id, energy, lasted)));

    Task Charging(decimal register, string? id = null, decimal? energy = null) => Observe(Reading(CarPresence.Charging, register, Charge(id, energy)));

    async Task Observe(ConnectorReading reading)
    {
        await tracker.ObserveAsync(reading, default);
        if (reading.Car is CarPresence.Charging) time.Move(Step);
    }

    static BoxCharge? Charge(string? id, decimal? energy, TimeSpan? lasted = null) => id is null ? null : new BoxCharge(id, energy, lasted);

    static ConnectorReading Reading(CarPresence car, decimal register, BoxCharge? charge = null)
    {
        var status = car switch
        {
            CarPresence.Absent => ConnectorStatus.Available,
            CarPresence.Charging => ConnectorStatus.Charging,
            CarPresence.Unknown => ConnectorStatus.Faulted,
            _ => ConnectorStatus.Preparing,
        };
        return new ConnectorReading(1, status, car) { Register = register, Charge = charge };
    }
}

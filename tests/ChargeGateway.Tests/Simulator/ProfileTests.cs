using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator;

public sealed class ProfileTests : SimulatorTest
{
    readonly ManualTime time = new(DateTimeOffset.Parse("2026-03-01T12:00:00Z"));

    [Theory]
    [InlineData("A", 10.5, null, 10.5)]
    [InlineData("W", 6900, null, 10)]
    [InlineData("W", 2300, 1, 10)]
    [InlineData("A", 5, null, 0)]
    [InlineData("A", 0, null, 0)]
    public async Task A_limit_takes_effect_at_once(string unit, double limit, int? phases, double offered)
    {
        var charger = await ChargingAsync();

        (await SetAsync(1, Profile("TxDefaultProfile", unit, limit, phases))).ShouldBe("Accepted");

        var connector = charger.Connectors[1];
        connector.OfferedCurrent.ShouldBe(offered, 0.1);
        connector.Currents.Max.ShouldBeLessThanOrEqualTo(connector.OfferedCurrent);
        connector.Currents.L2.ShouldBe(phases == 1 ? 0 : connector.Currents.L1, 0.5);
        await connector.WhenAsync(offered == 0 ? ConnectorStatus.SuspendedEVSE : ConnectorStatus.Charging, Ct);
        if (unit == "W")
            connector.PowerW.ShouldBeLessThanOrEqualTo(limit);
    }

    [Fact]
    public async Task The_profile_of_the_transaction_beats_the_default_and_ends_with_it()
    {
        var charger = await ChargingAsync();
        await SetAsync(1, Profile("TxDefaultProfile", "A", 8));
        await SetAsync(1, Profile("TxProfile", "A", 12, id: 2, transaction: 101));
        charger.Connectors[1].OfferedCurrent.ShouldBe(12);

        await charger.Connectors[1].StopAsync(ct: Ct);
        await charger.Connectors[1].PresentTagAsync("TAG1", Ct);

        charger.Connectors[1].OfferedCurrent.ShouldBe(8);
    }

    [Fact]
    public async Task A_profile_of_a_transaction_is_refused_without_it()
    {
        await ChargingAsync();

        (await SetAsync(1, Profile("TxProfile", "A", 12, transaction: 999))).ShouldBe("Rejected");
        (await SetAsync(2, Profile("TxProfile", "A", 12))).ShouldBe("Rejected");
        (await SetAsync(0, Profile("TxProfile", "A", 12))).ShouldBe("Rejected");
        (await SetAsync(1, Profile("ChargePointMaxProfile", "A", 12))).ShouldBe("Rejected");
        (await SetAsync(1, Profile("TxDefaultProfile", "A", 12, level: 11))).ShouldBe("Rejected");
    }

    [Fact]
    public async Task The_highest_level_that_has_a_say_prevails()
    {
        var charger = await ChargingAsync();
        await SetAsync(1, Profile("TxDefaultProfile", "A", 20, id: 1, level: 1));
        var high = Profile("TxDefaultProfile", "A", 10, id: 2, level: 5);
        high["validTo"] = "2026-03-01T13:00:00Z";
        await SetAsync(1, high);
        charger.Connectors[1].OfferedCurrent.ShouldBe(10);

        time.Now = time.Now.AddHours(2);

        charger.Connectors[1].OfferedCurrent.ShouldBe(20);
    }

    [Fact]
    public async Task The_periods_of_a_schedule_follow_the_time()
    {
        var charger = await ChargingAsync();
        var profile = Profile("TxProfile", "A", 10);
        profile["chargingProfileKind"] = "Relative";
        Schedule(profile)["duration"] = 1200;
        Schedule(profile)["chargingSchedulePeriod"]!.AsArray().Add((JsonNode)new JsonObject { ["startPeriod"] = 600, ["limit"] = 14 });
        await SetAsync(1, profile);

        charger.Connectors[1].OfferedCurrent.ShouldBe(10);
        time.Now = time.Now.AddSeconds(601);
        charger.Connectors[1].OfferedCurrent.ShouldBe(14);
        time.Now = time.Now.AddSeconds(600);
        charger.Connectors[1].OfferedCurrent.ShouldBe(32);
    }

    [Fact]
    public async Task A_daily_schedule_comes_back_every_day()
    {
        var charger = await ChargingAsync();
        var profile = Profile("TxDefaultProfile", "A", 8);
        profile["chargingProfileKind"] = "Recurring";
        profile["recurrencyKind"] = "Daily";
        Schedule(profile)["startSchedule"] = "2026-02-01T18:00:00Z";
        Schedule(profile)["duration"] = 7200;
        await SetAsync(0, profile);

        charger.Connectors[1].OfferedCurrent.ShouldBe(32);
        time.Now = time.Now.AddHours(7);
        charger.Connectors[1].OfferedCurrent.ShouldBe(8);
        time.Now = time.Now.AddHours(24);
        charger.Connectors[1].OfferedCurrent.ShouldBe(8);
        time.Now = time.Now.AddHours(2);
        charger.Connectors[1].OfferedCurrent.ShouldBe(32);
    }

    [Fact]
    public async Task The_limit_of_the_charger_is_shared_by_its_connectors()
    {
        var charger = await ChargingAsync();
        await charger.Connectors[2].PlugInAsync(Car("TAG2"), Ct);

        await SetAsync(0, Profile("ChargePointMaxProfile", "A", 20));

        charger.Connectors[1].OfferedCurrent.ShouldBe(10);
        charger.Connectors[2].OfferedCurrent.ShouldBe(10);
        await charger.Connectors[2].UnplugAsync(Ct);
        charger.Connectors[1].OfferedCurrent.ShouldBe(20);
    }

    [Fact]
    public async Task The_same_id_or_the_same_level_replaces_and_clearing_frees()
    {
        var charger = await ChargingAsync();
        await SetAsync(1, Profile("TxDefaultProfile", "A", 10, id: 1, level: 1));
        await SetAsync(1, Profile("TxDefaultProfile", "A", 11, id: 2, level: 1));
        charger.Connectors[1].OfferedCurrent.ShouldBe(11);
        await SetAsync(1, Profile("TxDefaultProfile", "A", 9, id: 2, level: 0));
        charger.Connectors[1].OfferedCurrent.ShouldBe(9);

        (await ClearAsync(new JsonObject { ["id"] = 1 })).ShouldBe("Unknown");
        (await ClearAsync(new JsonObject { ["connectorId"] = 1, ["chargingProfilePurpose"] = "TxDefaultProfile" })).ShouldBe("Accepted");

        charger.Connectors[1].OfferedCurrent.ShouldBe(32);
    }

    [Fact]
    public async Task The_composite_schedule_is_the_least_of_all()
    {
        await ChargingAsync();
        await SetAsync(0, Profile("ChargePointMaxProfile", "W", 13_800));
        var profile = Profile("TxProfile", "A", 10, id: 2);
        Schedule(profile)["duration"] = 600;
        await SetAsync(1, profile);

        var answer = await Central.CallAsync("cp1", "GetCompositeSchedule", """{"connectorId":1,"duration":3600,"chargingRateUnit":"A"}""");

        var periods = answer["chargingSchedule"]!["chargingSchedulePeriod"]!.AsArray();
        periods.Select(period => ((int)period!["startPeriod"]!, (double)period["limit"]!)).ShouldBe([(0, 10), (600, 20)]);
    }

    [Fact]
    public async Task A_car_fills_up_along_its_curve()
    {
        var charger = await ChargingAsync();
        var connector = charger.Connectors[1];
        var (energy, power) = (connector.EnergyWh, connector.PowerW);

        time.Now = time.Now.AddHours(1);
        (connector.EnergyWh - energy).ShouldBe(power, power * 0.03);
        time.Now = time.Now.AddHours(3);
        connector.PowerW.ShouldBeInRange(1, power * 0.9);
        time.Now = time.Now.AddHours(5);

        connector.PowerW.ShouldBe(0);
        connector.Car!.StateOfCharge.ShouldBe(100);
    }

    async Task<VirtualChargePoint> ChargingAsync()
    {
        var charger = await StartAsync(Options() with { TimeProvider = time, Timers = false });
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        return charger;
    }

    async Task<string> SetAsync(int connector, JsonObject profile)
    {
        var request = new JsonObject { ["connectorId"] = connector, ["csChargingProfiles"] = profile };
        return (string)(await Central.CallAsync("cp1", "SetChargingProfile", request))["status"]!;
    }

    async Task<string> ClearAsync(JsonObject criteria) => (string)(await Central.CallAsync("cp1", "ClearChargingProfile", criteria))["status"]!;

    static JsonObject Schedule(JsonObject profile) => profile["chargingSchedule"]!.AsObject();

    static JsonObject Profile(string purpose, string unit, double limit, int? phases = null, int id = 1, int level = 0, int? transaction = null)
    {
        var period = new JsonObject { ["startPeriod"] = 0, ["limit"] = limit };
        if (phases is not null)
            period["numberPhases"] = phases;
        var profile = new JsonObject
        {
            ["chargingProfileId"] = id,
            ["stackLevel"] = level,
            ["chargingProfilePurpose"] = purpose,
            ["chargingProfileKind"] = "Absolute",
            ["chargingSchedule"] = new JsonObject { ["chargingRateUnit"] = unit, ["chargingSchedulePeriod"] = new JsonArray(period) },
        };
        if (transaction is not null)
            profile["transactionId"] = transaction;
        return profile;
    }
}

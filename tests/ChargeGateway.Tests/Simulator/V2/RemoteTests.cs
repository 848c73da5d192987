using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator.V2;

public sealed class RemoteTests : SimulatorTest2
{
    const string Token = """{"idToken":"TAG1","type":"Central"}""";

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_remote_start_waits_for_its_car_and_a_remote_stop_ends_it(OcppVersion version)
    {
        var charger = await StartAsync(version);
        (await StatusAsync("RequestStartTransaction", $$"""{"idToken":{{Token}},"remoteStartId":77,"evseId":2}""")).ShouldBe("Accepted");
        await charger.Connectors[2].WhenAsync(ConnectorStatus.Preparing, Ct);
        await charger.Connectors[2].PlugInAsync(Car(), Ct);

        var started = await Central.HearsAsync("TransactionEvent");
        ((int)started["transactionInfo"]!["remoteStartId"]!).ShouldBe(77);
        ((string)started["idToken"]!["type"]!).ShouldBe("Central");
        (await StatusAsync("RequestStopTransaction", """{"transactionId":"nobody's"}""")).ShouldBe("Rejected");
        (await StatusAsync("RequestStopTransaction", $$"""{"transactionId":"{{Transaction(started)}}"}""")).ShouldBe("Accepted");
        await EventAsync("Ended", "RemoteStop");
        Deviations(version).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_remote_start_at_a_plugged_car_says_which_transaction_it_gets()
    {
        var charger = await StartAsync(OcppVersion.V201, options => options with { TxStartPoint = ["EVConnected"] });
        await charger.Connectors[1].PlugInAsync(Car(), Ct);

        var answer = await AskAsync("RequestStartTransaction", $$"""{"idToken":{{Token}},"remoteStartId":5,"evseId":1}""");

        ((string)answer["transactionId"]!).ShouldBe(Transaction(Events[0]));
        var begun = await EventAsync("Updated", "RemoteStart");
        ((int)begun["transactionInfo"]!["remoteStartId"]!).ShouldBe(5);
        (await StatusAsync("RequestStartTransaction", $$"""{"idToken":{{Token}},"remoteStartId":6,"evseId":1}""")).ShouldBe("Rejected");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_reset_ends_charges_and_boots_again(OcppVersion version)
    {
        var charger = await StartAsync(version);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        (await StatusAsync("Reset", """{"type":"Immediate"}""")).ShouldBe("Accepted");

        var ended = await EventAsync("Ended", "ResetCommand");
        ((string)ended["transactionInfo"]!["stoppedReason"]!).ShouldBe("ImmediateReset");
        await Central.HearsAsync("BootNotification", boot => (string)boot["reason"]! == "RemoteReset");
        await charger.WhenAcceptedAsync(Ct);
        Deviations(version).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reset_when_idle_waits_for_the_end_of_the_charge()
    {
        var charger = await StartAsync(OcppVersion.V201);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        (await StatusAsync("Reset", """{"type":"OnIdle"}""")).ShouldBe("Scheduled");
        Central.Said("BootNotification").Count.ShouldBe(1);

        await charger.Connectors[1].UnplugAsync(Ct);

        await Central.HearsAsync("BootNotification", boot => (string)boot["reason"]! == "ScheduledReset");
        Events.ShouldContain(payload => (string?)payload["transactionInfo"]!["stoppedReason"] == "EVDisconnected");
    }

    [Fact]
    public async Task A_reset_of_2_1_can_let_the_charge_go_on()
    {
        var charger = await StartAsync(OcppVersion.V21);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        (await StatusAsync("Reset", """{"type":"ImmediateAndResume"}""")).ShouldBe("Accepted");

        await Until.TrueAsync(() => Central.Said("BootNotification").Count == 2);
        await charger.WhenAcceptedAsync(Ct);
        var seen = Events.Count;
        await Until.TrueAsync(() => Events.Count > seen);
        Events.ShouldAllBe(payload => (string)payload["eventType"]! != "Ended");
    }

    [Theory]
    [InlineData("A", 10.5, null, 10.5)]
    [InlineData("W", 6900, null, 10)]
    [InlineData("W", 2300, 1, 10)]
    [InlineData("A", 0, null, 0)]
    public async Task A_limit_takes_effect_at_once(string unit, double limit, int? phases, double offered)
    {
        var charger = await StartAsync(OcppVersion.V201);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        var uid = charger.Connectors[1].Transaction!.Uid;

        (await SetAsync(1, Profile("TxProfile", unit, limit, phases, uid))).ShouldBe("Accepted");

        charger.Connectors[1].OfferedCurrent.ShouldBe(offered, 0.1);
        charger.Connectors[1].Currents.L2.ShouldBe(phases == 1 ? 0 : charger.Connectors[1].Currents.L1, 0.5);
        if (offered == 0)
            await EventAsync("Updated", "ChargingStateChanged");
        (await StatusAsync("ClearChargingProfile", """{"chargingProfileId":1}""")).ShouldBe("Accepted");
        charger.Connectors[1].OfferedCurrent.ShouldBe(32);
        Deviations(OcppVersion.V201).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Profiles_are_refused_with_a_reason_reported_and_composed(OcppVersion version)
    {
        var charger = await StartAsync(version);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        (await SetAsync(1, Profile("TxProfile", "A", 10, transaction: "other"))).ShouldBe("Rejected");
        (await SetAsync(1, Profile("TxProfile", "A", 10))).ShouldBe("Rejected");
        (await SetAsync(1, Profile("ChargingStationMaxProfile", "A", 10))).ShouldBe("Rejected");
        (await SetAsync(1, Profile("ChargingStationExternalConstraints", "A", 10))).ShouldBe("Rejected");
        (await SetAsync(0, Profile("TxDefaultProfile", "A", 10))).ShouldBe("Accepted");
        (await SetAsync(0, Profile("TxDefaultProfile", "A", 11, id: 2))).ShouldBe("Rejected");
        (await SetAsync(0, Profile("ChargingStationMaxProfile", "A", 8, id: 3))).ShouldBe("Accepted");

        (await StatusAsync("GetChargingProfiles", """{"requestId":9,"chargingProfile":{}}""")).ShouldBe("Accepted");
        await Until.TrueAsync(() => Central.Said("ReportChargingProfiles").Count == 2);
        ((bool?)Central.Said("ReportChargingProfiles")[0]["tbc"]).ShouldBe(true);
        var composed = await AskAsync("GetCompositeSchedule", """{"evseId":1,"duration":600,"chargingRateUnit":"A"}""");
        ((double)composed["schedule"]!["chargingSchedulePeriod"]![0]!["limit"]!).ShouldBe(8);
        (await StatusAsync("GetChargingProfiles", """{"requestId":10,"evseId":2,"chargingProfile":{}}""")).ShouldBe("NoProfiles");
        Deviations(version).ShouldBeEmpty();
    }

    [Fact]
    public async Task Priority_and_dynamic_profiles_of_2_1_have_their_effect()
    {
        var charger = await StartAsync(OcppVersion.V21);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        var uid = charger.Connectors[1].Transaction!.Uid;
        (await StatusAsync("UsePriorityCharging", $$"""{"transactionId":"{{uid}}","activate":true}""")).ShouldBe("NoProfile");
        var dynamic = Profile("TxDefaultProfile", "A", 8);
        dynamic["chargingProfileKind"] = "Dynamic";
        dynamic["chargingSchedule"]![0]!.AsObject().Remove("startSchedule");
        (await SetAsync(1, dynamic)).ShouldBe("Accepted");
        charger.Connectors[1].OfferedCurrent.ShouldBe(8);
        (await StatusAsync("UpdateDynamicSchedule", """{"chargingProfileId":1,"scheduleUpdate":{"limit":12}}""")).ShouldBe("Accepted");
        charger.Connectors[1].OfferedCurrent.ShouldBe(12);

        (await SetAsync(1, Profile("PriorityCharging", "A", 20, id: 2))).ShouldBe("Accepted");
        (await StatusAsync("UsePriorityCharging", $$"""{"transactionId":"{{uid}}","activate":true}""")).ShouldBe("Accepted");
        charger.Connectors[1].OfferedCurrent.ShouldBe(20);
        await Central.HearsAsync("NotifyPriorityCharging");
        Deviations(OcppVersion.V21).ShouldBeEmpty();
    }

    Task<string?> SetAsync(int evse, JsonObject profile) =>
        StatusAsync("SetChargingProfile", new JsonObject { ["evseId"] = evse, ["chargingProfile"] = profile }.ToJsonString());

    static JsonObject Profile(string purpose, string unit, double limit, int? phases = null, string? transaction = null, int id = 1)
    {
        var period = new JsonObject { ["startPeriod"] = 0, ["limit"] = limit };
        if (phases is not null)
            period["numberPhases"] = phases;
        var profile = new JsonObject
        {
            ["id"] = id,
            ["stackLevel"] = 1,
            ["chargingProfilePurpose"] = purpose,
            ["chargingProfileKind"] = "Absolute",
            ["chargingSchedule"] = new JsonArray(new JsonObject
            {
                ["id"] = 1,
                ["startSchedule"] = "2026-01-01T00:00:00Z",
                ["chargingRateUnit"] = unit,
                ["chargingSchedulePeriod"] = new JsonArray(period),
            }),
        };
        if (transaction is not null)
            profile["transactionId"] = transaction;
        return profile;
    }
}

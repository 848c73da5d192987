using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>A limit must hold in every version: for the charge that runs and for those to come.</summary>
public abstract class LimitTests(string version) : OneChargerTests(version)
{
    const string Accepted = """{"status":"Accepted"}""";

    [Fact]
    public async Task Without_a_charge_it_is_set_for_those_to_come()
    {
        var setting = SendAsync(new SetChargingLimit(1, 16, LimitUnit.A));
        var payload = (await Charger.AnswerNextAsync("SetChargingProfile", Accepted)).Payload;
        Place(payload).ShouldBe(1);
        var profile = Profile(payload);
        profile.GetProperty("chargingProfilePurpose").GetString().ShouldBe("TxDefaultProfile");
        profile.GetProperty("chargingProfileKind").GetString().ShouldBe("Absolute");
        profile.TryGetProperty("validTo", out _).ShouldBeFalse("a limit that runs out unnoticed does not hold");
        var schedule = Schedule(profile);
        schedule.GetProperty("startSchedule").GetDateTimeOffset().ShouldBeLessThan(DateTimeOffset.UtcNow);
        schedule.GetProperty("chargingRateUnit").GetString().ShouldBe("A");
        schedule.GetProperty("chargingSchedulePeriod").ToString().ShouldBe("""[{"startPeriod":0,"limit":16.0}]""");
        (await setting).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task It_reaches_the_charge_that_runs_and_stays_for_those_to_come()
    {
        var transaction = await StartAsync();
        var setting = SendAsync(new SetChargingLimit(1, 2000, LimitUnit.W));
        var running = Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted));
        running.GetProperty("chargingProfilePurpose").GetString().ShouldBe("TxProfile");
        running.GetProperty("transactionId").ToString().ShouldBe(transaction);

        var later = Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted));
        later.GetProperty("chargingProfilePurpose").GetString().ShouldBe("TxDefaultProfile");
        later.TryGetProperty("transactionId", out _).ShouldBeFalse();
        Id(later).ShouldNotBe(Id(running));
        (await setting).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task One_that_only_the_running_charge_takes_is_not_accepted()
    {
        await StartAsync();
        var setting = SendAsync(new SetChargingLimit(1, 10, LimitUnit.A));
        Purpose(Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted))).ShouldBe("TxProfile");
        setting.IsCompleted.ShouldBeFalse("the next car's limit is not known yet");
        Purpose(Profile(await Charger.AnswerNextAsync("SetChargingProfile", """{"status":"Rejected"}"""))).ShouldBe("TxDefaultProfile");
        (await setting).Status.ShouldBe("Rejected", "the next car would charge without a limit");
    }

    [Fact]
    public async Task One_that_fails_for_later_charges_fails()
    {
        await StartAsync();
        var setting = SendAsync(new SetChargingLimit(1, 10, LimitUnit.A));
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        var later = await Charger.NextCallAsync();
        await Charger.SendAsync($"""[4,"{later.Id}","InternalError","",{"{}"}]""");
        (await Should.ThrowAsync<ChargePointException>(() => setting)).Failure.ShouldBe(Failure.DeviceError);
    }

    [Fact]
    public async Task For_the_whole_charger_it_reaches_every_charge()
    {
        var first = await StartAsync(connector: 1, tag: "A");
        var second = await StartAsync(connector: 2, tag: "B");
        var setting = SendAsync(new SetChargingLimit(0, 6, LimitUnit.A));
        var one = await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        var other = await Charger.AnswerNextAsync("SetChargingProfile", """{"status":"Rejected"}""");
        new[] { one, other }.Select(call => (Place(call.Payload), Profile(call).GetProperty("transactionId").ToString()))
            .ShouldBe([(1, first), (2, second)]);
        (await setting).Status.ShouldBe("Rejected", "one charge that goes on unlimited is not an accepted limit");
        Charger.HasCall.ShouldBeFalse("later charges stay as they were");
    }

    [Fact]
    public async Task A_pause_that_the_running_charge_refuses_does_not_hold_those_to_come()
    {
        await StartAsync();
        var pausing = SendAsync(new PauseCharging(1));
        Purpose(Profile(await Charger.AnswerNextAsync("SetChargingProfile", """{"status":"Rejected"}"""))).ShouldBe("TxProfile");
        (await pausing).Status.ShouldBe("Rejected");
        Charger.HasCall.ShouldBeFalse("nobody would know that the next car is held");
    }

    [Fact]
    public async Task For_the_whole_charger_it_takes_the_place_of_the_connectors_own()
    {
        await Charger.StatusAsync(1, "Available");
        var own = SendAsync(new SetChargingLimit(1, 32, LimitUnit.A));
        var id = Id(Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted)));
        await own;

        var setting = SendAsync(new SetChargingLimit(0, 10, LimitUnit.A));
        Place((await Charger.AnswerNextAsync("SetChargingProfile", Accepted)).Payload).ShouldBe(0);
        Cleared(await Charger.AnswerNextAsync("ClearChargingProfile", Accepted)).ShouldBe(id, "it would win over connector 0's");
        Place((await Charger.AnswerNextAsync("SetChargingProfile", Accepted)).Payload).ShouldBe(0, "some chargers clear more than they are asked");
        (await setting).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task One_for_the_whole_charger_that_is_refused_leaves_the_connectors_own()
    {
        await Charger.StatusAsync(1, "Available");
        var setting = SendAsync(new SetChargingLimit(0, 10, LimitUnit.A));
        await Charger.AnswerNextAsync("SetChargingProfile", """{"status":"Rejected"}""");
        (await setting).Status.ShouldBe("Rejected");
        Charger.HasCall.ShouldBeFalse();
    }

    [Fact]
    public async Task Clearing_it_for_the_whole_charger_clears_the_connectors_own()
    {
        await Charger.StatusAsync(2, "Available");
        var clearing = SendAsync(new ClearChargingLimit(0));
        Cleared(await Charger.AnswerNextAsync("ClearChargingProfile", """{"status":"Unknown"}""")).ShouldBe(100);
        Cleared(await Charger.AnswerNextAsync("ClearChargingProfile", Accepted)).ShouldBe(108);
        (await clearing).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task No_two_connectors_share_a_profile_id()
    {
        var ids = new List<int>();
        for (var connector = 0; connector < 4; connector++)
        {
            var setting = SendAsync(new SetChargingLimit(connector, 16, LimitUnit.A));
            ids.Add(Id(Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted))));
            await setting;
        }

        ids.ShouldBeUnique();
    }

    [Theory]
    [InlineData("16.59", 16.5)]
    [InlineData("0", 0.0)]
    [InlineData("6", 6.0)]
    public async Task It_is_never_rounded_up(string asked, double sent)
    {
        var setting = SendAsync(new SetChargingLimit(1, decimal.Parse(asked, System.Globalization.CultureInfo.InvariantCulture), LimitUnit.A, Phases: 1));
        var profile = Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted));
        var period = Schedule(profile).GetProperty("chargingSchedulePeriod")[0];
        (period.GetProperty("limit").GetDouble(), period.GetProperty("numberPhases").GetInt32()).ShouldBe((sent, 1));
        await setting;
    }

    [Fact]
    public async Task One_that_expires_is_left_to_the_gateway_since_a_chargers_clock_may_be_wrong()
    {
        var setting = SendAsync(new SetChargingLimit(1, 16, LimitUnit.A, ExpiresIn: 60));
        Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted)).TryGetProperty("validTo", out _).ShouldBeFalse();
        await setting;
    }

    [Fact]
    public async Task Clearing_it_clears_it_for_the_charge_that_runs_too()
    {
        await StartAsync();
        var clearing = SendAsync(new ClearChargingLimit(1));
        Cleared(await Charger.AnswerNextAsync("ClearChargingProfile", Accepted)).ShouldBe(105, "the TxProfile");
        Cleared(await Charger.AnswerNextAsync("ClearChargingProfile", """{"status":"Unknown"}""")).ShouldBe(104, "the TxDefaultProfile");
        (await clearing).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_pause_lies_above_the_limit_and_leaves_it_in_place()
    {
        var pausing = SendAsync(new PauseCharging(1));
        var pause = Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted));
        pause.GetProperty("stackLevel").GetInt32().ShouldBe(2);
        Schedule(pause).GetProperty("chargingSchedulePeriod")[0].GetProperty("limit").GetDouble().ShouldBe(0);
        await pausing;

        var resuming = SendAsync(new ResumeCharging(1));
        var call = await Charger.AnswerNextAsync("ClearChargingProfile", Accepted);
        Cleared(call).ShouldBe(Id(pause));
        (await resuming).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task One_for_a_charge_to_start_goes_with_the_start()
    {
        var starting = SendAsync(new StartCharging("TAG1", 1, new ChargingLimit(10, LimitUnit.A)));
        var profile = (await Charger.AnswerNextAsync(IsV2 ? "RequestStartTransaction" : "RemoteStartTransaction", Accepted)).Payload.GetProperty("chargingProfile");
        profile.GetProperty("chargingProfilePurpose").GetString().ShouldBe("TxProfile");
        profile.TryGetProperty("transactionId", out _).ShouldBeFalse();
        await starting;
    }

    [Theory]
    [InlineData(-1, null, null)]
    [InlineData(16, 4, null)]
    [InlineData(16, null, 0)]
    public async Task One_that_makes_no_sense_is_not_sent(int value, int? phases, int? expiresIn)
    {
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync(new SetChargingLimit(1, value, LimitUnit.A, phases, expiresIn)));
        refused.Failure.ShouldBe(Failure.Invalid);
        Charger.HasCall.ShouldBeFalse();
    }

    /// <summary>Starts a charge and gives its name on the line.</summary>
    async Task<string> StartAsync(int connector = 1, string tag = "TAG1")
    {
        if (!IsV2) return (await Charger.StartAsync(connector, tag)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await new ChargeEvents(Charger, $"tx-{tag}").SendAsync("Started", "Authorized", evse: connector, tag: tag, state: "Charging");
        return $"tx-{tag}";
    }

    JsonElement Profile(RawCharger.Call call) => Profile(call.Payload);

    JsonElement Profile(JsonElement payload) => payload.GetProperty(IsV2 ? "chargingProfile" : "csChargingProfiles");

    JsonElement Schedule(JsonElement profile) => IsV2 ? profile.GetProperty("chargingSchedule")[0] : profile.GetProperty("chargingSchedule");

    int Place(JsonElement payload) => payload.GetProperty(IsV2 ? "evseId" : "connectorId").GetInt32();

    int Id(JsonElement profile) => profile.GetProperty(IsV2 ? "id" : "chargingProfileId").GetInt32();

    int Cleared(RawCharger.Call call) => call.Payload.GetProperty(IsV2 ? "chargingProfileId" : "id").GetInt32();

    static string? Purpose(JsonElement profile) => profile.GetProperty("chargingProfilePurpose").GetString();

    Task<Reply> SendAsync(Command command) => Gateway.Get<IFleet>().SendAsync("cp", command, Until.Soon);
}

public sealed class LimitTests16() : LimitTests("1.6");

public sealed class LimitTests201() : LimitTests("2.0.1");

public sealed class LimitTests21() : LimitTests("2.1");

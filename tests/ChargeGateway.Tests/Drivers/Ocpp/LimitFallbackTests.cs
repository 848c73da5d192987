using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>A limit with a fallback lapses at the charger itself, where nobody is there to renew it, and leaves the fallback.</summary>
public sealed class LimitFallbackTests : OneChargerTests
{
    const string Accepted = """{"status":"Accepted"}""";
    const string Rejected = """{"status":"Rejected"}""";

    [Fact]
    public async Task The_charge_that_runs_has_the_limit_for_a_while_and_the_fallback_waits_behind_it()
    {
        var transaction = await Charger.StartAsync();
        var setting = SetAsync(10);

        var running = Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted));
        (Text(running, "chargingProfilePurpose"), Limit(running)).ShouldBe(("TxProfile", 10));
        running.GetProperty("transactionId").GetInt32().ShouldBe(transaction);
        (running.GetProperty("validTo").GetDateTimeOffset() - DateTimeOffset.UtcNow).TotalSeconds.ShouldBeInRange(500, 601);
        setting.IsCompleted.ShouldBeFalse("without the fallback in place the limit must not be relied on");
        var later = Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted));
        (Text(later, "chargingProfilePurpose"), Limit(later)).ShouldBe(("TxDefaultProfile", 0));
        later.TryGetProperty("validTo", out _).ShouldBeFalse("what a charger falls back to has no end");
        (await setting).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_fallback_that_is_in_place_is_not_sent_again_until_somebody_changes_it()
    {
        await Charger.StartAsync();
        var first = SetAsync(10);
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        await first;

        var second = SetAsync(8);
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        (await second).Status.ShouldBe("Accepted");
        Charger.HasCall.ShouldBeFalse();

        var foreign = Gateway.Get<IFleet>().SendAsync("cp", new SetChargingLimit(1, 16, LimitUnit.A), Until.Soon);
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        await foreign;
        var third = SetAsync(8);
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        Limit(Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted))).ShouldBe(0);
        (await third).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task Without_a_charge_the_limit_itself_waits_for_the_next_one()
    {
        var setting = SetAsync(6);
        var later = Profile(await Charger.AnswerNextAsync("SetChargingProfile", Accepted));
        (Text(later, "chargingProfilePurpose"), Limit(later)).ShouldBe(("TxDefaultProfile", 6));
        later.TryGetProperty("validTo", out _).ShouldBeFalse();
        (await setting).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_charger_that_refuses_the_limit_says_so_and_one_that_refuses_the_fallback_is_in_doubt()
    {
        await Charger.StartAsync();
        var refused = SetAsync(10);
        await Charger.AnswerNextAsync("SetChargingProfile", Rejected);
        (await refused).Status.ShouldBe("Rejected");

        var doubtful = SetAsync(10);
        await Charger.AnswerNextAsync("SetChargingProfile", Accepted);
        await Charger.AnswerNextAsync("SetChargingProfile", Rejected);
        var failed = await Should.ThrowAsync<ChargePointException>(() => doubtful);
        failed.Failure.ShouldBe(Failure.DeviceError);
        failed.Message.ShouldContain("Rejected to the TxDefaultProfile");
    }

    Task<Reply> SetAsync(decimal amperes) => Gateway.Get<IFleet>().SendAsync(
        "cp", new SetChargingLimit(1, amperes, LimitUnit.A, ExpiresIn: 600) { Fallback = 0 }, "load balancing", Until.Soon);

    static JsonElement Profile(RawCharger.Call call) => call.Payload.GetProperty("csChargingProfiles");

    static string Text(JsonElement profile, string field) => profile.GetProperty(field).GetString()!;

    static double Limit(JsonElement profile) =>
        profile.GetProperty("chargingSchedule").GetProperty("chargingSchedulePeriod")[0].GetProperty("limit").GetDouble();
}

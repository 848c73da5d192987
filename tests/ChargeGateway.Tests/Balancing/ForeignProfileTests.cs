using System.Text.Json;
using ChargeGateway.Balancing;
using ChargeGateway.Core;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Commands;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Balancing;

/// <summary>What would give a car of a balanced group more than it is counted for, at chargers that speak OCPP.</summary>
public sealed class ForeignProfileTests
{
    static readonly Dictionary<string, Command> Outranking = new()
    {
        ["a start with a limit"] = new StartCharging("TAG", 1, new ChargingLimit(6, LimitUnit.A)),
        ["a start with a profile"] = Native("RemoteStartTransaction", new { idTag = "TAG", connectorId = 1, chargingProfile = Profile("TxProfile", 0) }),
        ["a default on a higher level"] = Setting(1, Profile("TxDefaultProfile", 2)),
        ["a charge's on a higher level"] = Setting(1, Profile("TxProfile", 3)),
        ["a charge's that comes up when load balancing's lapses"] = Setting(1, Profile("TxProfile", 0)),
    };

    static readonly Dictionary<string, Command> TooHigh = new()
    {
        ["a default"] = Setting(1, Profile("TxDefaultProfile", 1)),
        ["a charge's"] = Setting(1, Profile("TxProfile", 1)),
        ["a default of all"] = Setting(0, Profile("TxDefaultProfile", 1)),
        ["in watts"] = Setting(1, Profile("TxDefaultProfile", 1, "W", 0)),
    };

    static readonly Dictionary<string, Command> Harmless = new()
    {
        ["a start"] = new StartCharging("TAG", 1),
        ["a start of the protocol's own"] = Native("RemoteStartTransaction", new { idTag = "TAG", connectorId = 1 }),
        ["one that load balancing replaces"] = Setting(1, Profile("TxDefaultProfile", 1)),
        ["the most of the whole charger"] = Setting(0, Profile("ChargePointMaxProfile", 5)),
    };

    public static TheoryData<string> High => [.. TooHigh.Keys];

    public static TheoryData<string> Passed => [.. Harmless.Keys];

    public static TheoryData<string> Refused => [.. Outranking.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task It_is_refused(string what)
    {
        await using var gateway = await StartAsync(0, "00:00-23:59>0=16");
        await using var charger = await ConnectAsync(gateway);
        await IsRefusedAsync(gateway, charger, Outranking[what]);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task It_is_refused_before_the_first_look_too(string what)
    {
        await using var gateway = await StartAsync(300, "00:00-23:59>0=16");
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        await charger.BootAsync();
        await IsRefusedAsync(gateway, charger, Outranking[what]);
    }

    [Theory]
    [InlineData("PriorityCharging", "Absolute")]
    [InlineData("LocalGeneration", "Absolute")]
    [InlineData("TxDefaultProfile", "Dynamic")]
    public void What_only_later_versions_have_wins_too(string purpose, string kind)
    {
        var setting = Native("SetChargingProfile", new
        {
            evseId = 1,
            chargingProfile = new { id = 1, stackLevel = 1, chargingProfilePurpose = purpose, chargingProfileKind = kind, chargingSchedule = Array.Empty<object>() },
        });
        ForeignProfile.Of(setting).ShouldNotBeNull().Outranks.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Passed))]
    public async Task What_load_balancing_can_make_up_for_is_let_through(string what)
    {
        await using var gateway = await StartAsync(300, "00:00-23:59>0=16");
        await PassesAsync(gateway, Harmless[what]);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task In_a_group_without_a_limit_it_is_let_through(string what)
    {
        await using var gateway = await StartAsync(0, "");
        await PassesAsync(gateway, Outranking[what]);
    }

    [Theory]
    [MemberData(nameof(High))]
    public async Task What_gives_more_than_is_counted_is_refused_after_it(string what)
    {
        await using var gateway = await StartAsync(0, "00:00-23:59>0=16");
        await using var charger = await ConnectAsync(gateway);
        await IsRefusedAsync(gateway, charger, TooHigh[what]);
        var zero = SendAsync(gateway, Setting(1, Profile("TxDefaultProfile", 1, "A", 0)));
        await charger.AnswerNextAsync("SetChargingProfile", """{"status":"Accepted"}""");
        (await zero).Status.ShouldBe("Accepted");
    }

    static async Task<RawCharger> ConnectAsync(TestGateway gateway)
    {
        var charger = await RawCharger.ConnectAsync(gateway, "cp");
        await charger.BootAsync();
        await charger.StatusAsync(1, "Available");
        await charger.AnswerNextAsync("SetChargingProfile", """{"status":"Accepted"}""");
        await Until.TrueAsync(() => gateway.Get<IBalanceView>().Group("Default") is { Connectors: [{ Confirmed: true }] });
        return charger;
    }

    static async Task IsRefusedAsync(TestGateway gateway, RawCharger charger, Command command)
    {
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync(gateway, command));
        refused.Failure.ShouldBe(Failure.Conflict);
        refused.Message.ShouldContain("balanced group");
        charger.HasCall.ShouldBeFalse();
    }

    static async Task PassesAsync(TestGateway gateway, Command command)
    {
        await using var charger = await RawCharger.ConnectAsync(gateway, "cp");
        await charger.BootAsync();
        var sending = SendAsync(gateway, command);
        var action = command is Native native ? native.Method : "RemoteStartTransaction";
        await charger.AnswerNextAsync(action, """{"status":"Accepted"}""");
        (await sending).Status.ShouldBe("Accepted");
    }

    static Task<Core.Replies.Reply> SendAsync(TestGateway gateway, Command command) => gateway.Get<IFleet>().SendAsync("cp", command, Until.Soon);

    static Native Setting(int connector, object profile) => Native("SetChargingProfile", new { connectorId = connector, csChargingProfiles = profile });

    static Native Native(string method, object parameters) => new(method, JsonSerializer.SerializeToElement(parameters));

    static object Profile(string purpose, int level, string unit = "A", int limit = 16) => new
    {
        chargingProfileId = 9,
        stackLevel = level,
        chargingProfilePurpose = purpose,
        chargingProfileKind = "Absolute",
        chargingSchedule = new { chargingRateUnit = unit, chargingSchedulePeriod = new[] { new { startPeriod = 0, limit } } },
    };

    static Task<TestGateway> StartAsync(double firstWait, string schedule) => TestGateway.StartAsync(
        "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept",
        "--Gateway:Groups:0:Id=Default", $"--Gateway:Groups:0:MaxAllocation={schedule}",
        FormattableString.Invariant($"--Balancing:FirstWait={firstWait}"), "--Balancing:RunInterval=0.1");
}

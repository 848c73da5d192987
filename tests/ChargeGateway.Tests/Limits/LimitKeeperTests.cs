using System.Net;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Limits;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Limits;

/// <summary>A limit that a charger took holds until it is cleared, whatever boots meanwhile.</summary>
public sealed class LimitKeeperTests
{
    const string Accepted = """{"status":"Accepted"}""";
    const string Rejected = """{"status":"Rejected"}""";

    [Fact]
    public async Task A_charger_that_boots_is_given_its_limit_and_its_pause_again_also_after_a_restart_of_the_gateway()
    {
        await using var gateway = await StartAsync();
        await using (var charger = await RawCharger.ArriveAsync(gateway, "cp"))
        {
            await AnswerAsync(charger, SendAsync(gateway, new SetChargingLimit(1, 10, LimitUnit.A, 3)), "SetChargingProfile");
            await AnswerAsync(charger, SendAsync(gateway, new PauseCharging(1)), "SetChargingProfile");
            await charger.BootAsync();
            Limit(await charger.AnswerNextAsync("SetChargingProfile", Accepted)).ShouldBe((1, 1, 10m));
            Limit(await charger.AnswerNextAsync("SetChargingProfile", Accepted)).ShouldBe((1, 2, 0m));
        }

        await gateway.RestartAsync();
        await using var again = await RawCharger.ArriveAsync(gateway, "cp");
        await again.BootAsync();
        Limit(await again.AnswerNextAsync("SetChargingProfile", Accepted)).ShouldBe((1, 1, 10m));
        Limit(await again.AnswerNextAsync("SetChargingProfile", Accepted)).ShouldBe((1, 2, 0m));
    }

    [Fact]
    public async Task It_is_tried_again_and_a_charger_that_goes_on_refusing_is_told_of()
    {
        await using var gateway = await StartAsync();
        using var events = gateway.Get<IEventStream>().Subscribe(1000);
        await using var charger = await RawCharger.ArriveAsync(gateway, "cp");
        await AnswerAsync(charger, SendAsync(gateway, new SetChargingLimit(1, 10, LimitUnit.A)), "SetChargingProfile");
        await charger.BootAsync();
        await charger.AnswerNextAsync("SetChargingProfile", Rejected);
        await charger.AnswerNextAsync("SetChargingProfile", Accepted);

        await charger.BootAsync();
        for (var attempt = 0; attempt < 3; attempt++) await charger.AnswerNextAsync("SetChargingProfile", Rejected);
        await foreach (var happened in events.Events.ReadAllAsync(Until.Soon))
        {
            if (happened is ChargerError { Code: "LimitNotRestored" }) break;
        }
    }

    [Fact]
    public async Task One_that_was_cleared_or_replaced_is_not_given_again()
    {
        await using var gateway = await StartAsync();
        await using var charger = await RawCharger.ArriveAsync(gateway, "cp");
        await charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Available"}""");
        await AnswerAsync(charger, SendAsync(gateway, new SetChargingLimit(1, 32, LimitUnit.A)), "SetChargingProfile");
        await AnswerAsync(charger, SendAsync(gateway, new SetChargingLimit(0, 10, LimitUnit.A)), "SetChargingProfile", "ClearChargingProfile", "SetChargingProfile");
        await charger.BootAsync();
        Limit(await charger.AnswerNextAsync("SetChargingProfile", Accepted)).ShouldBe((0, 1, 10m), "it took the place of the connector's own");
        await charger.AnswerNextAsync("ClearChargingProfile", """{"status":"Unknown"}""");

        await AnswerAsync(charger, SendAsync(gateway, new ClearChargingLimit(0)), "ClearChargingProfile", "ClearChargingProfile");
        await charger.BootAsync();
        await AnswerAsync(charger, SendAsync(gateway, new SetChargingLimit(2, 6, LimitUnit.A)), "SetChargingProfile");
        await charger.BootAsync();
        Limit(await charger.AnswerNextAsync("SetChargingProfile", Accepted)).ShouldBe((2, 1, 6m), "that is the only one that stands");
    }

    [Fact]
    public async Task A_device_that_lost_its_limit_while_the_gateway_was_down_is_given_it_again()
    {
        await using var box = await VirtualLektrico.StartAsync();
        await using var gateway = await StartAsync(
            "--Gateway:Chargers:0:Id=garage",
            "--Gateway:Chargers:0:Driver=lektrico",
            $"--Gateway:Chargers:0:Address={box.Address}",
            "--Gateway:Chargers:0:PollInterval=01:00:00");
        await Until.TrueAsync(async () => (await gateway.GetAsync("/API/SetChargingLimit/garage/1/10A")).Status == HttpStatusCode.OK);
        box.Box.DynamicCurrent.ShouldBe(10);
        await gateway.RestartAsync(() => box.Box.DynamicCurrent = 32);
        await Until.TrueAsync(() => box.Box.DynamicCurrent == 10);
    }

    [Fact]
    public async Task A_device_that_cannot_tell_the_time_is_rid_of_a_limit_when_that_is_over()
    {
        await using var box = await VirtualLektrico.StartAsync();
        await using var gateway = await StartAsync(
            "--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Driver=lektrico", $"--Gateway:Chargers:0:Address={box.Address}");
        await Until.TrueAsync(() => gateway.Get<IFleet>().Find("cp") is not null);
        await SendAsync(gateway, new SetChargingLimit(1, 10, LimitUnit.A, ExpiresIn: 2));
        box.Box.DynamicCurrent.ShouldBe(10);
        await Until.TrueAsync(() => box.Box.DynamicCurrent == 32);
    }

    static Task<TestGateway> StartAsync(params string[] settings) => TestGateway.StartAsync(
        services => services.AddSingleton(new LimitKeeperOptions { Wait = TimeSpan.FromMilliseconds(50), Attempts = 3 }),
        ["--Ocpp:UnknownChargers=Accept", .. settings]);

    static Task SendAsync(TestGateway gateway, Command command) => gateway.Get<IFleet>().SendAsync("cp", command, Until.Soon);

    /// <summary>The charger accepts what a command becomes.</summary>
    static async Task AnswerAsync(RawCharger charger, Task sending, params string[] actions)
    {
        foreach (var action in actions) await charger.AnswerNextAsync(action, Accepted);
        await sending;
    }

    static (int Connector, int Level, decimal Limit) Limit(RawCharger.Call call)
    {
        var profile = call.Payload.GetProperty("csChargingProfiles");
        var period = profile.GetProperty("chargingSchedule").GetProperty("chargingSchedulePeriod")[0];
        return (call.Payload.GetProperty("connectorId").GetInt32(), profile.GetProperty("stackLevel").GetInt32(), period.GetProperty("limit").GetDecimal());
    }
}

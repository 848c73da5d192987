using ChargeGateway.Core;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Commands;
using ChargeGateway.Limits;
using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Apis.V1;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Balancing;

/// <summary>A limit that somebody sets at a charger of a balanced group is a bound that load balancing keeps.</summary>
public sealed class OwnLimitTests : IAsyncLifetime
{
    TestGateway gateway = null!;
    VirtualChargePoint station = null!;

    public async Task InitializeAsync()
    {
        gateway = await TestGateway.StartAsync(
            services => services.AddSingleton(new LimitKeeperOptions { Wait = TimeSpan.FromMilliseconds(50) }),
            "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept", "--Balancing:FirstWait=0", "--Balancing:RunInterval=0.1",
            "--Gateway:Groups:0:Id=another", "--Gateway:Groups:0:MaxAllocation=00:00-23:59>0=6", // so that looks are made from the start
            "--Balancing:IntervalsFull=2", "--Balancing:MinOfferIncreaseInterval=0.2", "--Balancing:MarginIncrease=1", "--Balancing:LimitLead=0", "--Balancing:WaitAfterReduce=0.1");
        await SetGroupAsync("00:00-23:59>0=20");
        station = new VirtualChargePoint(new VirtualChargePointOptions
        {
            Id = "cp",
            Url = gateway.OcppUrl,
            MeterInterval = TimeSpan.FromMilliseconds(100),
        });
        await station.StartAsync();
        await station.WhenAcceptedAsync(Until.Soon);
        await station.Connectors[1].PlugInAsync(new VirtualCar());
        await station.Connectors[1].PresentTagAsync("TAG");
    }

    public async Task DisposeAsync()
    {
        await station.DisposeAsync();
        await gateway.DisposeAsync();
    }

    [Fact]
    public async Task It_holds_until_it_is_lifted_and_is_given_again_when_load_balancing_lets_go()
    {
        await Until.TrueAsync(() => Offered > 12);

        (await SendAsync(new SetChargingLimit(1, 8, LimitUnit.A))).Status.ShouldBe("Accepted");
        await Until.TrueAsync(() => Offered == 8 && Amperes is > 7 and <= 8);
        await SetGroupAsync("00:00-23:59>0=32");
        await Until.TrueAsync(() => gateway.Get<IBalanceView>().Group("Default")?.Limit == 32);
        (Offered, Counted).ShouldBe((8, 8), "there is more, but not for this one");

        (await SendAsync(new SetChargingLimit(1, 14, LimitUnit.A, ExpiresIn: 3600))).Status.ShouldBe("Accepted", "one with an end too");
        await Until.TrueAsync(() => Offered == 14);
        (await SendAsync(new ClearChargingLimit(1))).Status.ShouldBe("Accepted");
        await Until.TrueAsync(() => Offered > 14);

        await SendAsync(new SetChargingLimit(1, 9, LimitUnit.A));
        await SetGroupAsync("");
        await Until.TrueAsync(() => gateway.Get<IBalanceView>().Connector("cp", 1) is null);
        await Until.TrueAsync(() => Amperes is > 8 and <= 9, "its own limit is there again");
    }

    [Fact]
    public async Task One_for_the_whole_charger_lowers_where_it_is_lower_and_holds_no_charge()
    {
        await Until.TrueAsync(() => Offered > 12);
        var before = station.Commands.Count;
        (await SendAsync(new SetChargingLimit(0, 32, LimitUnit.A))).Status.ShouldBe("Accepted");
        station.Commands.Skip(before).ShouldNotContain(command => command.Payload.ToJsonString().Contains("\"connectorId\":0"), "there is nothing to tell");
        (await SendAsync(new SetChargingLimit(0, 7, LimitUnit.A))).Status.ShouldBe("Accepted");
        await Until.TrueAsync(() => Offered == 7 && Amperes is > 6 and <= 7);
    }

    [Fact]
    public async Task Where_load_balancing_is_switched_off_it_lets_go_and_limits_are_the_chargers_own()
    {
        await Until.TrueAsync(() => Offered > 0);
        gateway.Get<BalancingSettings>().Change(present => present with { RunInterval = 0 });
        await Until.TrueAsync(() => gateway.Get<IBalanceView>().Connector("cp", 1) is null);
        await Until.TrueAsync(() => Amperes > 14, "nothing holds it any more");
        (await SendAsync(new SetChargingLimit(1, 9, LimitUnit.A))).Status.ShouldBe("Accepted");
        await Until.TrueAsync(() => Amperes is > 8 and <= 9);
    }

    [Fact]
    public async Task One_in_watts_is_refused()
    {
        await Until.TrueAsync(() => Offered > 0);
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync(new SetChargingLimit(1, 4000, LimitUnit.W)));
        refused.Failure.ShouldBe(Failure.Conflict);
        refused.Message.ShouldContain("amperes");
    }

    double Amperes => station.Connectors[1].Currents.L1;

    double? Offered => gateway.Get<IBalanceView>().Connector("cp", 1)?.Offered;

    double? Counted => gateway.Get<IBalanceView>().Connector("cp", 1)?.Counted;

    async Task SetGroupAsync(string schedule) =>
        (await gateway.Http.Put("/v1/groups/Default", $$"""{"maxAllocation":"{{schedule}}"}""")).Ok();

    Task<Core.Replies.Reply> SendAsync(Command command) => gateway.Get<IFleet>().SendAsync("cp", command, Until.Soon);
}

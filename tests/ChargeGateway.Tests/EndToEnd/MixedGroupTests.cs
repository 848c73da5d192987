using System.Net;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Apis.V1;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>Chargers of every driver share one supply: the currents that really flow are measured against its limit.</summary>
public sealed class MixedGroupTests : IAsyncLifetime
{
    const double Tolerance = 0.7;

    static readonly string[] Brisk =
    [
        "--Balancing:RunInterval=0.25", "--Balancing:IntervalsFull=2", "--Balancing:FirstWait=0", "--Balancing:WaitAfterReduce=0.25",
        "--Balancing:MinOfferIncreaseInterval=0.5", "--Balancing:MarginIncrease=1", "--Balancing:LimitLead=0",
    ];

    readonly CancellationTokenSource measuring = new();
    VirtualLektrico box = null!;
    VirtualCfos cfos = null!;
    TestGateway gateway = null!;
    VirtualChargePoint station = null!;
    VirtualChargePoint modern = null!;
    VirtualChargePoint stranger = null!;
    Task measured = Task.CompletedTask;
    double limit = 26;

    public async Task InitializeAsync()
    {
        box = await VirtualLektrico.StartAsync(new LektricoOptions { Model = LektricoModel.ThreeP22K });
        cfos = await VirtualCfos.StartAsync();
        gateway = await TestGateway.StartAsync(
        [
            "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept",
            "--Gateway:Chargers:0:Id=garage", "--Gateway:Chargers:0:Driver=lektrico", $"--Gateway:Chargers:0:Address={box.Address}",
            "--Gateway:Chargers:0:Group=site", "--Gateway:Chargers:0:PollInterval=00:00:00.200",
            "--Gateway:Chargers:1:Id=yard", "--Gateway:Chargers:1:Driver=cfos", $"--Gateway:Chargers:1:Address={cfos.HttpAddress}",
            "--Gateway:Chargers:1:Device=evse", "--Gateway:Chargers:1:Group=site", "--Gateway:Chargers:1:PollInterval=00:00:00.200",
            "--Gateway:Chargers:2:Id=station", "--Gateway:Chargers:2:Group=site",
            "--Gateway:Chargers:3:Id=modern", "--Gateway:Chargers:3:Group=site",
            .. Brisk,
        ]);
        await SetLimitAsync(26);
        station = await StartAsync("station");
        modern = await StartAsync("modern", OcppVersion.V201);
        stranger = await StartAsync("stranger");
    }

    public async Task DisposeAsync()
    {
        await measuring.CancelAsync();
        await station.DisposeAsync();
        await modern.DisposeAsync();
        await stranger.DisposeAsync();
        await gateway.DisposeAsync();
        await cfos.DisposeAsync();
        await box.DisposeAsync();
        measuring.Dispose();
    }

    [Fact]
    public async Task What_flows_never_exceeds_the_limit_whatever_comes_and_goes()
    {
        await Until.TrueAsync(() => Group.Connectors is { Count: 4 } all && all.All(connector => connector is { Confirmed: true, Counted: 0 }));
        measured = MeasureAsync();

        box.Box.PlugIn(new LektricoCar());
        cfos.Evse.Car = new CfosCar();
        foreach (var plug in new[] { station, modern }.Select(charger => charger.Connectors[1]))
        {
            await plug.PlugInAsync(new VirtualCar());
            await plug.PresentTagAsync("TAG");
        }

        await Until.TrueAsync(() => Box > 5 && Cfos > 5 && Station > 5 && Modern > 5);
        await Until.TrueAsync(() => Flowing > 22, "what there is is given away");

        limit = 32;
        await SetLimitAsync(32);
        await Until.TrueAsync(() => Flowing > 28);
        await SetLimitAsync(13);
        await Until.TrueAsync(() => Flowing <= 13 + Tolerance);
        limit = 13;
        await Until.TrueAsync(() => Flowing > 10, "two of four charge");

        (await gateway.GetAsync("/API/SetChargingLimit/garage/1/32A")).Status.ShouldBe(HttpStatusCode.OK, "it is a bound, no more");
        (await gateway.GetAsync("/API/ClearChargingLimit/station/1")).Status.ShouldBe(HttpStatusCode.OK);
        box.Box.Unplug();
        cfos.Evse.Car = null;
        await modern.Connectors[1].UnplugAsync();
        await Until.TrueAsync(() => Station > 10, "the last one has all of it");
        (await gateway.GetAsync("/API/SetChargingLimit/station/1/8A")).Status.ShouldBe(HttpStatusCode.OK);
        await Until.TrueAsync(() => Station <= 8 + Tolerance && Offered("station") == 8, "it is load balancing's own limit now");
        (await gateway.GetAsync("/API/ClearChargingLimit/station/1")).Status.ShouldBe(HttpStatusCode.OK);
        await Until.TrueAsync(() => Station > 10);

        await Task.WhenAny(measured, Task.Delay(500));
        measured.IsFaulted.ShouldBeFalse(measured.Exception?.InnerException?.Message);
        stranger.Commands.ShouldNotContain(command => command.Action.Contains("ChargingProfile"), "a charger of no balanced group is left alone");
        await ShowsAsync();
    }

    async Task ShowsAsync()
    {
        var group = (await gateway.Http.Get("/v1/groups/site")).Ok();
        group.GetProperty("limit").GetDouble().ShouldBe(13);
        group.GetProperty("offered").GetDouble().ShouldBeLessThanOrEqualTo(13);
        var members = group.GetProperty("members").EnumerateArray().ToList();
        members.Select(member => member.GetProperty("charger").GetString()).ShouldBe(["garage", "modern", "station", "yard"]);
        members[2].GetProperty("connectors")[0].GetProperty("offered").GetDouble().ShouldBeGreaterThan(10);
        members[0].GetProperty("connectors")[0].GetProperty("reason").GetString().ShouldBe("no car");
    }

    async Task SetLimitAsync(int amperes) =>
        (await gateway.Http.Put("/v1/groups/site", $$"""{"maxAllocation":"00:00-23:59>0={{amperes}}"}""")).Ok();

    async Task<VirtualChargePoint> StartAsync(string id, OcppVersion version = OcppVersion.V16)
    {
        var options = new VirtualChargePointOptions
        {
            Id = id,
            Url = gateway.OcppUrl,
            Version = version,
            MeterInterval = TimeSpan.FromMilliseconds(300),
        };
        var charger = new VirtualChargePoint(options);
        await charger.StartAsync();
        await charger.WhenAcceptedAsync(Until.Soon);
        return charger;
    }

    GroupBalance Group => gateway.Get<IBalanceView>().Group("site")!;

    double? Offered(string id) => Group.Connectors.Single(connector => connector.ChargePointId == id).Offered;

    double Box => (double)box.Box.Power / 230 / 3;

    double Cfos => cfos.Evse.Current;

    double Station => station.Connectors[1].Currents.L1;

    double Modern => modern.Connectors[1].Currents.L1;

    double Flowing => Box + Cfos + Station + Modern;

    async Task MeasureAsync()
    {
        while (!measuring.IsCancellationRequested)
        {
            Flowing.ShouldBeLessThanOrEqualTo(limit + Tolerance, $"box {Box:0.0} A, cfos {Cfos:0.0} A, station {Station:0.0} A, modern {Modern:0.0} A");
            await Task.Delay(20);
        }
    }
}

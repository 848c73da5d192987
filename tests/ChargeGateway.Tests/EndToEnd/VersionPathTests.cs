using System.Net;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>A virtual charger of each version and the whole gateway: plugged in, started by a call, limited, stopped, unlocked.</summary>
public sealed class VersionPathTests
{
    [Theory]
    [InlineData(OcppVersion.V16)]
    [InlineData(OcppVersion.V201)]
    [InlineData(OcppVersion.V21)]
    public async Task A_caller_has_a_car_charged(OcppVersion version)
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept", "--Gateway:Tags:0:Id=04A1B2C3");
        await using var charger = new VirtualChargePoint(new VirtualChargePointOptions { Id = "cp", Url = gateway.OcppUrl, Version = version });
        await charger.StartAsync(Until.Soon);
        await charger.WhenAcceptedAsync(Until.Soon);
        await charger.Connectors[1].PlugInAsync(new VirtualCar(), Until.Soon);

        (await gateway.GetAsync("/API/StartTransaction/cp/1/04A1B2C3")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
        await Until.TrueAsync(() => Status(gateway) == ConnectorStatus.Charging);
        var charge = gateway.Get<ITransactionLog>().Open("cp").ShouldHaveSingleItem();
        (charge.Connector, charge.IdTag, charge.Authorized).ShouldBe((1, "04A1B2C3", true));

        (await gateway.GetAsync("/API/SetChargingLimit/cp/1/8A")).Body.ShouldBe("""{"status": "Accepted"}""");
        await charger.Connectors[1].WhenAsync(connector => connector.OfferedCurrent is > 0 and <= 8, Until.Soon);
        var all = (await gateway.Get<IFleet>().SendAsync("cp", new GetConfiguration(), Until.Soon)).ShouldBeOfType<ConfigurationReply>();
        (all.IsComplete, all.Keys.Count > 10).ShouldBe((true, true));

        (await gateway.GetAsync("/API/StopTransaction/cp/1")).Body.ShouldBe("""{"status": "Accepted"}""");
        await Until.TrueAsync(() => gateway.Get<ITransactionLog>().Open("cp").Count == 0);
        var ended = (await gateway.Get<ITransactionLog>().FindAsync(charge.Id, Until.Soon)).ShouldNotBeNull();
        (ended.StopReason, ended.Energy >= 0).ShouldBe(("Remote", true));
        (await gateway.GetAsync("/API/UnlockConnector/cp/1")).Body.ShouldBe("""{"status": "Unlocked"}""");
        await charger.Connectors[1].UnplugAsync(Until.Soon);
        await Until.TrueAsync(() => Status(gateway) == ConnectorStatus.Available);
    }

    static ConnectorStatus? Status(TestGateway gateway) => gateway.Get<StateBoard>().Find("cp")?.Connectors.GetValueOrDefault(1)?.Status;
}

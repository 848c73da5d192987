using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Demo;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator;

public sealed class DemoFleetTests : SimulatorTest
{
    [Fact]
    public async Task Cars_charge_at_once_and_one_connector_stays_free()
    {
        await using var fleet = new DemoFleet();
        await fleet.StartAsync(Central.Url, Ct);

        await Until.TrueAsync(() => fleet.Chargers.SelectMany(charger => charger.Connectors.Values).Count(connector => connector.PowerW > 1000) >= 6);

        fleet.Chargers.Select(charger => charger.Options.Id).ShouldBe(DemoFleet.ChargerIds);
        fleet.Chargers[0].Connectors[1].Status.ShouldBe(ConnectorStatus.Available);
        Central.Said("StartTransaction").ShouldAllBe(start => DemoFleet.IdTags.Contains((string)start["idTag"]!));
        fleet.Chargers.Select(charger => charger.SubProtocol).ShouldBe(["ocpp1.6", "ocpp1.6", "ocpp1.6", "ocpp1.6", "ocpp2.0.1", "ocpp2.1"]);
    }

    [Fact]
    public async Task A_remote_start_brings_a_car_to_the_free_connector()
    {
        await using var fleet = new DemoFleet();
        await fleet.StartAsync(Central.Url, Ct);
        await fleet.Chargers[0].WhenAcceptedAsync(Ct);

        await Central.CallAsync("station42", "RemoteStartTransaction", new JsonObject { ["connectorId"] = 1, ["idTag"] = "GUEST" });

        await fleet.Chargers[0].Connectors[1].WhenAsync(ConnectorStatus.Charging, Ct);
    }

    [Fact]
    public async Task It_survives_a_restart_of_the_gateway_and_can_be_started_again()
    {
        await using var fleet = new DemoFleet();
        await fleet.StartAsync(Central.Url, Ct);
        await fleet.Chargers[1].WhenAcceptedAsync(Ct);
        Central.Abort("garage");
        await Until.TrueAsync(() => Central.Heard.Count(message => message is { Charger: "garage", Action: "BootNotification" }) == 2);

        await fleet.StopAsync();
        await fleet.StartAsync(Central.Url, Ct);

        await fleet.Chargers[1].WhenAcceptedAsync(Ct);
    }
}

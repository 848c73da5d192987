using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator;

public sealed class ChargingTests : SimulatorTest
{
    [Fact]
    public async Task A_charger_boots_and_reports_the_status_of_every_connector()
    {
        var charger = await StartAsync();
        await charger.WhenDeliveredAsync(Ct);

        charger.SubProtocol.ShouldBe("ocpp1.6");
        Central.Heard.First().Action.ShouldBe("BootNotification");
        await Until.TrueAsync(() => Central.Said("StatusNotification").Count >= 3, "three statuses");
        Central.Said("StatusNotification").Select(status => (int)status["connectorId"]!).ShouldBe([0, 1, 2]);
        Central.Said("StatusNotification").ShouldAllBe(status => (string)status["status"]! == "Available");
    }

    [Fact]
    public async Task A_car_with_a_tag_charges_from_plug_in_to_departure()
    {
        var charger = await StartAsync();
        var connector = charger.Connectors[1];

        await connector.PlugInAsync(Car("TAG1"), Ct);
        connector.TransactionId.ShouldBe(101);
        connector.Status.ShouldBe(ConnectorStatus.Charging);
        connector.PowerW.ShouldBeInRange(10_500, 11_200);
        await Central.HearsAsync("MeterValues");
        await connector.UnplugAsync(Ct);

        connector.Status.ShouldBe(ConnectorStatus.Available);
        var stop = Central.Said("StopTransaction").ShouldHaveSingleItem();
        ((string)stop["reason"]!).ShouldBe("EVDisconnected");
        ((int)stop["transactionId"]!).ShouldBe(101);
        stop["transactionData"]!.AsArray().Count.ShouldBe(2);
        Central.Said("StatusNotification").Where(status => (int)status["connectorId"]! == 1).Select(status => (string)status["status"]!)
            .ShouldBe(["Available", "Preparing", "Charging", "Finishing", "Available"], Case.Sensitive);
        charger.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Meter_values_carry_every_phase_and_the_transaction()
    {
        var charger = await StartAsync();
        await charger.Connectors[2].PlugInAsync(Car("TAG1"), Ct);
        var values = await Central.HearsAsync("MeterValues");

        ((int)values["connectorId"]!).ShouldBe(2);
        ((int)values["transactionId"]!).ShouldBe(101);
        var sampled = values["meterValue"]![0]!["sampledValue"]!.AsArray().Select(value => value!.AsObject()).ToList();
        Phases(sampled, "Current.Import").ShouldBe(["L1", "L2", "L3"]);
        Phases(sampled, "Voltage").ShouldBe(["L1-N", "L2-N", "L3-N"]);
        Phases(sampled, "Power.Active.Import").ShouldBe([null, "L1", "L2", "L3"]);
        Phases(sampled, "Energy.Active.Import.Register").ShouldBe([null]);
        Phases(sampled, "SoC").ShouldBe([null]);
    }

    [Fact]
    public async Task The_same_tag_stops_the_charge_and_the_plug_stays_in()
    {
        var charger = await StartAsync();
        var connector = charger.Connectors[1];
        await connector.PlugInAsync(Car("TAG1"), Ct);

        (await connector.PresentTagAsync("tag1", Ct)).ShouldBe("Accepted");

        connector.Status.ShouldBe(ConnectorStatus.Finishing);
        var stop = Central.Said("StopTransaction").ShouldHaveSingleItem();
        ((string)stop["idTag"]!).ShouldBe("tag1");
        ((string)stop["reason"]!).ShouldBe("Local");
    }

    [Fact]
    public async Task A_tag_before_the_car_starts_the_charge_when_the_car_comes()
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Preparing);

        await charger.Connectors[1].PlugInAsync(Car(), Ct);

        charger.Connectors[1].TransactionId.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_tag_that_is_refused_starts_nothing()
    {
        Central.Answer("Authorize", _ => new JsonObject { ["idTagInfo"] = new JsonObject { ["status"] = "Blocked" } });
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car(), Ct);

        (await charger.Connectors[1].PresentTagAsync("TAG1", Ct)).ShouldBe("Blocked");

        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Preparing);
        Central.Said("StartTransaction").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("true", ConnectorStatus.Finishing)]
    [InlineData("false", ConnectorStatus.SuspendedEVSE)]
    public async Task A_start_that_is_answered_Invalid_ends_the_charge_or_the_energy(string stops, ConnectorStatus then)
    {
        Central.Answer("StartTransaction", _ => new JsonObject { ["idTagInfo"] = new JsonObject { ["status"] = "Invalid" }, ["transactionId"] = 7 });
        var charger = await StartAsync();
        charger.Configuration["StopTransactionOnInvalidId"] = stops;

        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        await charger.Connectors[1].WhenAsync(then, Ct);
        Central.Said("StopTransaction").Count.ShouldBe(stops == "true" ? 1 : 0);
    }

    static IEnumerable<string?> Phases(IEnumerable<JsonObject> sampled, string measurand) =>
        sampled.Where(value => (string)value["measurand"]! == measurand).Select(value => (string?)value["phase"]);
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator.V2;

public sealed class TransactionTests : SimulatorTest2
{
    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_charge_goes_from_plug_in_to_departure(OcppVersion version)
    {
        var charger = await StartAsync(version);
        charger.SubProtocol.ShouldBe(version == OcppVersion.V201 ? "ocpp2.0.1" : "ocpp2.1");
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        var values = await EventAsync("Updated", "MeterValuePeriodic");
        charger.Connectors[1].PowerW.ShouldBeInRange(10_500, 11_200);
        await charger.Connectors[1].UnplugAsync(Ct);

        var ended = Events[^1];
        Events.Select(payload => (int)payload["seqNo"]!).ShouldBe(Enumerable.Range(0, Events.Count));
        Events.Select(Transaction).Distinct().ShouldHaveSingleItem();
        Changes.Take(2).Select(Said)
            .ShouldBe(["Started Authorized EVConnected", "Updated ChargingStateChanged Charging"]);
        Said(ended).ShouldBe("Ended EVCommunicationLost Idle");
        ((string)ended["transactionInfo"]!["stoppedReason"]!).ShouldBe("EVDisconnected");
        ((string)Events[0]["idToken"]!["idToken"]!).ShouldBe("TAG1");
        Events.Skip(1).ShouldAllBe(payload => !payload.ContainsKey("idToken") && !payload.ContainsKey("offline"));
        ended["meterValue"]!.AsArray().Count.ShouldBe(2);
        Phases(values, "Current.Import").ShouldBe(["L1", "L2", "L3"]);
        Phases(values, "Voltage").ShouldBe(["L1-N", "L2-N", "L3-N"]);
        Central.Said("StatusNotification").Where(status => (int)status["evseId"]! == 1).Select(status => (string)status["connectorStatus"]!)
            .ShouldBe(["Available", "Occupied", "Available"]);
        charger.Complaints.ShouldBeEmpty();
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Where_plugging_in_starts_it_the_token_comes_later_and_the_end_is_the_departure(OcppVersion version)
    {
        var charger = await StartAsync(version, options => options with { TxStartPoint = ["EVConnected"], TxStopPoint = ["EVConnected"] });
        var connector = charger.Connectors[1];
        await connector.PlugInAsync(Car(), Ct);
        (connector.Status, connector.PowerW).ShouldBe((ConnectorStatus.Preparing, 0));
        (await connector.PresentTagAsync("TAG1", Ct)).ShouldBe("Accepted");
        connector.Status.ShouldBe(ConnectorStatus.Charging);
        (await connector.PresentTagAsync("TAG1", Ct)).ShouldBe("Accepted");
        (connector.Status, connector.PowerW).ShouldBe((ConnectorStatus.Finishing, 0));
        await connector.UnplugAsync(Ct);

        Changes.Select(Said).ShouldBe([
            "Started CablePluggedIn EVConnected", "Updated Authorized EVConnected", "Updated ChargingStateChanged Charging",
            "Updated StopAuthorized EVConnected", "Ended StopAuthorized EVConnected"]);
        Events[0].ContainsKey("idToken").ShouldBeFalse();
        ((string)Changes[1]["idToken"]!["idToken"]!).ShouldBe("TAG1");
        ((string)Events[^1]["transactionInfo"]!["stoppedReason"]!).ShouldBe("Local");
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Where_a_token_starts_it_the_car_comes_later_or_not_at_all(OcppVersion version)
    {
        var charger = await StartAsync(version, options => options with { TxStartPoint = ["EVConnected", "Authorized"] });
        charger.Configuration["TxCtrlr.EVConnectionTimeOut"] = "1";
        await charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        await charger.Connectors[2].PresentTagAsync("TAG2", Ct);
        await charger.Connectors[1].PlugInAsync(Car(), Ct);

        var ended = await EventAsync("Ended", "EVConnectTimeout");
        ((int)ended["evse"]!["id"]!).ShouldBe(2);
        ((string)ended["transactionInfo"]!["stoppedReason"]!).ShouldBe("Timeout");
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Charging);
        charger.Connectors[2].Status.ShouldBe(ConnectorStatus.Available);
        Changes.Where(payload => (int)payload["evse"]!["id"]! == 1).Take(3).Select(Said)
            .ShouldBe(["Started Authorized Idle", "Updated CablePluggedIn EVConnected", "Updated ChargingStateChanged Charging"]);
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_happens_without_a_line_is_told_later_in_order_and_marked(OcppVersion version)
    {
        var charger = await StartAsync(version);
        await charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        await charger.Connectors[1].PlugInAsync(Car(), Ct);
        await charger.Connectors[1].UnplugAsync(Ct);
        var heard = Events.Count;

        charger.GoOffline();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        await charger.Connectors[1].UnplugAsync(Ct);
        charger.ComeBack();
        await Until.TrueAsync(() => Events.Skip(heard).Any(payload => (string)payload["eventType"]! == "Ended"));

        var later = Events.Skip(heard).ToList();
        later.ShouldAllBe(payload => (bool)payload["offline"]!);
        later.Select(payload => (int)payload["seqNo"]!).ShouldBe(Enumerable.Range(0, later.Count));
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("true", ConnectorStatus.Finishing)]
    [InlineData("false", ConnectorStatus.SuspendedEVSE)]
    public async Task A_token_that_is_refused_in_the_answer_ends_the_charge_or_the_energy(string stops, ConnectorStatus then)
    {
        Central.Answer("TransactionEvent", payload => payload.ContainsKey("idToken")
            ? new JsonObject { ["idTokenInfo"] = new JsonObject { ["status"] = "Invalid" } }
            : []);
        var charger = await StartAsync(OcppVersion.V201);
        charger.Configuration["TxCtrlr.StopTxOnInvalidId"] = stops;

        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        await charger.Connectors[1].WhenAsync(then, Ct);
        Events.Count(payload => (string)payload["triggerReason"]! == "Deauthorized").ShouldBe(stops == "true" ? 1 : 0);
    }

    [Fact]
    public async Task The_last_event_can_be_sent_again()
    {
        var charger = await StartAsync(OcppVersion.V201);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        await charger.Connectors[1].UnplugAsync(Ct);

        await charger.ReplayLastAsync("TransactionEvent", sameMessageId: true, Ct);

        JsonNode.DeepEquals(Events[^1], Events[^2]).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_fault_shows_and_suspends_the_charge(OcppVersion version)
    {
        var charger = await StartAsync(version);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        await charger.Connectors[1].BreakAsync(new ConnectorFault("GroundFailure", "wet", "E17"), Ct);
        await Central.HearsAsync("StatusNotification", status => (string)status["connectorStatus"]! == "Faulted");
        var told = await Central.HearsAsync("NotifyEvent");
        ((string)told["eventData"]![0]!["techCode"]!).ShouldBe("E17");
        charger.Connectors[1].PowerW.ShouldBe(0);

        await charger.Connectors[1].BreakAsync(null, Ct);
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Charging);
        await Central.HearsAsync("NotifyEvent", repaired => (bool?)repaired["eventData"]![0]!["cleared"] == true);
        Deviations(version).ShouldBeEmpty();
    }

    /// <summary>All but the meter's regular readings, which come whenever their time is.</summary>
    List<JsonObject> Changes => [.. Events.Where(payload => (string)payload["triggerReason"]! != "MeterValuePeriodic")];

    static string Said(JsonObject payload) =>
        $"{payload["eventType"]} {payload["triggerReason"]} {payload["transactionInfo"]!["chargingState"]}";

    static IEnumerable<string?> Phases(JsonObject payload, string measurand) => payload["meterValue"]![0]!["sampledValue"]!.AsArray()
        .Where(value => (string)value!["measurand"]! == measurand).Select(value => (string?)value!["phase"]);
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator.V2;

public sealed class DeviceModelTests : SimulatorTest2
{
    [Theory]
    [InlineData("OCPPCommCtrlr", "HeartbeatInterval", "Accepted", "300")]
    [InlineData("occpcommctrlr", "HeartbeatInterval", "UnknownComponent", null)]
    [InlineData("ocppcommctrlr", "heartbeatinterval", "Accepted", "300")]
    [InlineData("OCPPCommCtrlr", "Nonsense", "UnknownVariable", null)]
    [InlineData("SecurityCtrlr", "BasicAuthPassword", "Rejected", null)]
    [InlineData("EVSE@2", "AvailabilityState", "Accepted", "Available")]
    [InlineData("EVSE@3", "AvailabilityState", "UnknownComponent", null)]
    [InlineData("Connector@1:1", "ConnectorType", "Accepted", "cType2")]
    [InlineData("OCPPCommCtrlr", "MessageAttempts#TransactionEvent", "Accepted", "3")]
    public async Task A_variable_can_be_read(string component, string variable, string status, string? value)
    {
        await StartAsync(OcppVersion.V201);

        var result = (await AskAsync("GetVariables", Asked("getVariableData", component, variable)))["getVariableResult"]![0]!;

        ((string)result["attributeStatus"]!).ShouldBe(status);
        ((string?)result["attributeValue"]).ShouldBe(value);
        Deviations(OcppVersion.V201).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("OCPPCommCtrlr", "HeartbeatInterval", "60", "Accepted")]
    [InlineData("OCPPCommCtrlr", "HeartbeatInterval", "often", "Rejected")]
    [InlineData("OCPPCommCtrlr", "WebSocketPingInterval", "60", "RebootRequired")]
    [InlineData("ChargingStation", "Model", "Other", "Rejected")]
    [InlineData("TxCtrlr", "TxStartPoint", "EVConnected,Authorized", "Accepted")]
    [InlineData("TxCtrlr", "TxStartPoint", "Whenever", "Rejected")]
    [InlineData("TxCtrlr", "Nonsense", "1", "UnknownVariable")]
    public async Task A_variable_can_be_set(string component, string variable, string value, string status)
    {
        var charger = await StartAsync(OcppVersion.V21);

        var result = (await AskAsync("SetVariables", Asked("setVariableData", component, variable, value)))["setVariableResult"]![0]!;

        ((string)result["attributeStatus"]!).ShouldBe(status);
        (charger.Configuration[$"{component}.{variable}"] == value).ShouldBe(status == "Accepted");
        Deviations(OcppVersion.V21).ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_attributes_are_not_supported_and_too_many_variables_are_an_error()
    {
        await StartAsync(OcppVersion.V201);
        var asked = JsonNode.Parse(Asked("getVariableData", "OCPPCommCtrlr", "HeartbeatInterval"))!;
        asked["getVariableData"]![0]!["attributeType"] = "Target";
        var result = (await AskAsync("GetVariables", asked.ToJsonString()))["getVariableResult"]![0]!;
        ((string)result["attributeStatus"]!).ShouldBe("NotSupportedAttributeType");

        var many = asked["getVariableData"]!.AsArray();
        while (many.Count <= 50)
            many.Add(many[0]!.DeepClone());
        var refused = await Should.ThrowAsync<FakeCallError>(() => AskAsync("GetVariables", asked.ToJsonString()));
        refused.Message.ShouldBe("OccurrenceConstraintViolation");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_whole_inventory_comes_in_parts(OcppVersion version)
    {
        var charger = await StartAsync(version);
        (await StatusAsync("GetBaseReport", """{"requestId":3,"reportBase":"FullInventory"}""")).ShouldBe("Accepted");
        await Central.HearsAsync("NotifyReport", part => (bool?)part["tbc"] != true);

        var parts = Central.Said("NotifyReport");
        parts.Count.ShouldBeGreaterThan(3);
        parts.Select(part => (int)part["seqNo"]!).ShouldBe(Enumerable.Range(0, parts.Count));
        parts.ShouldAllBe(part => (int)part["requestId"]! == 3);
        parts.Sum(part => part["reportData"]!.AsArray().Count).ShouldBe(charger.Configuration.Keys.Count);
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GetBaseReport", """{"requestId":4,"reportBase":"ConfigurationInventory"}""", "OCPPCommCtrlr")]
    [InlineData("GetBaseReport", """{"requestId":4,"reportBase":"SummaryInventory"}""", "EVSE")]
    [InlineData("GetReport", """{"requestId":4,"componentCriteria":["Enabled"]}""", "AuthCacheCtrlr")]
    [InlineData(
        "GetReport", """{"requestId":4,"componentVariable":[{"component":{"name":"EVSE","evse":{"id":2}},"variable":{"name":"Power"}}]}""", "EVSE")]
    public async Task A_report_holds_what_was_asked_for(string action, string request, string component)
    {
        await StartAsync(OcppVersion.V201);
        (await StatusAsync(action, request)).ShouldBe("Accepted");
        await Central.HearsAsync("NotifyReport", part => (bool?)part["tbc"] != true);

        var all = Central.Said("NotifyReport").SelectMany(part => part["reportData"]!.AsArray()).ToList();
        all.ShouldContain(item => (string)item!["component"]!["name"]! == component);
        if (request.Contains("Power", StringComparison.Ordinal))
            ((int)all.ShouldHaveSingleItem()!["component"]!["evse"]!["id"]!).ShouldBe(2);
        Deviations(OcppVersion.V201).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_to_report_is_said()
    {
        await StartAsync(OcppVersion.V201);
        (await StatusAsync("GetReport", """{"requestId":4,"componentCriteria":["Problem"]}""")).ShouldBe("EmptyResultSet");
        (await StatusAsync("GetMonitoringReport", """{"requestId":4}""")).ShouldBe("EmptyResultSet");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_monitor_tells_what_it_sees(OcppVersion version)
    {
        var charger = await StartAsync(version);
        var place = """ "component":{"name":"EVSE","evse":{"id":1}},"variable":{"name":"AvailabilityState"} """;
        var power = place.Replace("AvailabilityState", "Power", StringComparison.Ordinal);
        var set = await AskAsync("SetVariableMonitoring", $$"""
            {"setMonitoringData":[{"value":1,"type":"Delta","severity":5,{{place}}},{"value":1,"type":"UpperThreshold","severity":5,{{place}}},
            {"value":5000,"type":"UpperThreshold","severity":4,{{power}}},{"value":1,"type":"Delta","severity":5,{{place}}}]}
            """);
        set["setMonitoringResult"]!.AsArray().Select(result => (string)result!["status"]!)
            .ShouldBe(["Accepted", "UnsupportedMonitorType", "Accepted", "Duplicate"]);

        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        var seen = await Central.HearsAsync("NotifyEvent", told => (string)told["eventData"]![0]!["trigger"]! == "Delta");
        ((string)seen["eventData"]![0]!["actualValue"]!).ShouldBe("Occupied");
        await Central.HearsAsync("NotifyEvent", told => (string)told["eventData"]![0]!["trigger"]! == "Alerting");
        (await StatusAsync("GetMonitoringReport", """{"requestId":4,"monitoringCriteria":["DeltaMonitoring"]}""")).ShouldBe("Accepted");
        await Central.HearsAsync("NotifyMonitoringReport");
        var cleared = await AskAsync("ClearVariableMonitoring", """{"id":[1,99]}""");
        cleared["clearMonitoringResult"]!.AsArray().Select(result => (string)result!["status"]!).ShouldBe(["Accepted", "NotFound"]);
        Deviations(version).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stream_of_2_1_sends_values_that_nobody_confirms()
    {
        await StartAsync(OcppVersion.V21);
        await AskAsync("SetVariableMonitoring", """
            {"setMonitoringData":[{"value":1,"type":"Periodic","severity":5,"component":{"name":"EVSE","evse":{"id":1}},"variable":{"name":"Power"},
            "periodicEventStream":{"interval":1,"values":5}}]}
            """);
        var opened = await Central.HearsAsync("OpenPeriodicEventStream");
        var id = (int)opened["constantStreamData"]!["id"]!;
        var values = await Central.HearsAsync("NotifyPeriodicEventStream");

        ((int)values["id"]!).ShouldBe(id);
        Sent.ShouldContain(frame => (int)frame[0]! == 6);
        (await AskAsync("GetPeriodicEventStream"))["constantStreamData"]!.AsArray().ShouldHaveSingleItem();
        (await StatusAsync("AdjustPeriodicEventStream", $$$"""{"id":{{{id}}},"params":{"interval":5}}""")).ShouldBe("Accepted");
        await AskAsync("ClearVariableMonitoring", $$"""{"id":[{{id}}]}""");
        await Central.HearsAsync("ClosePeriodicEventStream");
        Deviations(OcppVersion.V21).ShouldBeEmpty();
    }

    static string Asked(string list, string component, string variable, string? value = null)
    {
        var parts = component.Split('@', ':');
        var names = variable.Split('#');
        var place = new JsonObject { ["name"] = parts[0] };
        if (parts.Length > 1)
            place["evse"] = new JsonObject { ["id"] = int.Parse(parts[1]) };
        if (parts.Length > 2)
            place["evse"]!["connectorId"] = int.Parse(parts[2]);
        var item = new JsonObject { ["component"] = place, ["variable"] = new JsonObject { ["name"] = names[0] } };
        if (names.Length > 1)
            item["variable"]!["instance"] = names[1];
        if (value is not null)
            item["attributeValue"] = value;
        return new JsonObject { [list] = new JsonArray(item) }.ToJsonString();
    }
}

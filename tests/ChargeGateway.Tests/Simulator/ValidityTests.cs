using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Simulator;

public sealed class ValidityTests : SimulatorTest
{
    readonly ConcurrentQueue<JsonArray> sent = new();

    [SchemaFact]
    public async Task Everything_that_a_charger_says_is_valid_against_the_schemas()
    {
        var charger = await StartAsync(Options() with { SecurityEvents = true, Trace = Note });
        charger.Configuration["MeterValuesSampledData"] =
            "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,Current.Offered,Power.Offered,Frequency,Temperature,SoC";
        charger.Configuration["StopTxnSampledData"] = "Energy.Active.Import.Register,SoC";
        await Central.CallAsync("cp1", "ReserveNow", """{"connectorId":1,"expiryDate":"2099-01-01T00:00:00Z","idTag":"TAG1","reservationId":4}""");
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        await Central.HearsAsync("MeterValues");
        await charger.Connectors[1].BreakAsync(new ConnectorFault("OtherError", "info", "E1"), Ct);
        await charger.Connectors[1].BreakAsync(null, Ct);
        await charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        await charger.CallAsync("Heartbeat", [], Ct);
        await Central.CallAsync("cp1", "GetLog", """{"log":{"remoteLocation":"https://x/"},"logType":"SecurityLog","requestId":5}""");
        await Central.HearsAsync("LogStatusNotification", step => (string)step["status"]! == "Uploaded");
        await Central.CallAsync("cp1", "ExtendedTriggerMessage", new JsonObject { ["requestedMessage"] = "SignChargePointCertificate" });
        await Central.HearsAsync("SignCertificate");
        var firmware = new JsonObject { ["location"] = "ftp://x/", ["retrieveDateTime"] = "2026-01-01T00:00:00Z", ["signature"] = "s" };
        firmware["signingCertificate"] = TestCertificate.Pem;
        await Central.CallAsync("cp1", "SignedUpdateFirmware", new JsonObject { ["requestId"] = 6, ["firmware"] = firmware });
        await Central.HearsAsync("SignedFirmwareStatusNotification", step => (string)step["status"]! == "Installed");

        var schemas = SchemaSet.Find("1.6")!;
        var calls = sent.Where(frame => (int)frame[0]! == 2).ToList();
        calls.Select(call => (string)call[2]!).Distinct().Count().ShouldBe(11);
        foreach (var call in calls)
            schemas.Validate((string)call[2]!, JsonSerializer.SerializeToElement(call[3])).ShouldBeEmpty(call.ToJsonString());
        charger.Complaints.ShouldBeEmpty();
    }

    void Note(bool isSent, string text)
    {
        if (isSent)
            sent.Enqueue(JsonNode.Parse(text)!.AsArray());
    }
}

using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Running;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Simulator.V2;

/// <summary>The virtual charger knows every message of its version that a central system can send, and answers each in a valid way.</summary>
public sealed class EveryCommandTests : SimulatorTest2
{
    const string Token = """{"idToken":"A","type":"Central"}""";
    const string Entry = """{"idToken":{"idToken":"A","type":"Central"},"idTokenInfo":{"status":"Accepted"}}""";

    const string Connection =
        """
        {"ocppVersion":"OCPP20","ocppTransport":"JSON","ocppCsmsUrl":"ws://x","messageTimeout":30,"securityProfile":1,"ocppInterface":"Wired0"}
        """;

    static readonly string[] fromChargers =
    [
        "Authorize", "BatterySwap", "BootNotification", "ClearedChargingLimit", "ClosePeriodicEventStream", "FirmwareStatusNotification",
        "Get15118EVCertificate", "GetCertificateChainStatus", "GetCertificateStatus", "Heartbeat", "LogStatusNotification", "MeterValues",
        "NotifyChargingLimit", "NotifyCustomerInformation", "NotifyDERAlarm", "NotifyDERStartStop", "NotifyDisplayMessages", "NotifyEVChargingNeeds",
        "NotifyEVChargingSchedule", "NotifyEvent", "NotifyMonitoringReport", "NotifyPriorityCharging", "NotifyReport", "NotifySettlement",
        "OpenPeriodicEventStream", "PublishFirmwareStatusNotification", "PullDynamicScheduleUpdate", "ReportChargingProfiles", "ReportDERControl",
        "ReservationStatusUpdate", "SecurityEventNotification", "SignCertificate", "StatusNotification", "TransactionEvent", "VatNumberValidation",
    ];

    [SchemaTheory]
    [InlineData(OcppVersion.V201, false)]
    [InlineData(OcppVersion.V201, true)]
    [InlineData(OcppVersion.V21, false)]
    [InlineData(OcppVersion.V21, true)]
    public async Task Every_message_gets_a_valid_answer(OcppVersion version, bool full)
    {
        var charger = await StartAsync(version, options => options with { SecurityEvents = true });
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        var schemas = SchemaSet.Find(version == OcppVersion.V201 ? "2.0.1" : "2.1")!;
        var actions = schemas.Names.Where(name => name.EndsWith("Request", StringComparison.Ordinal)).Select(name => name[..^"Request".Length])
            .Except(fromChargers).Order().ToList();

        foreach (var action in actions.Where(action => action != "Reset"))
            await AskAsync(action, SchemaExample.Of(schemas[action + "Request"], full).ToJsonString());
        await charger.WhenDeliveredAsync(Ct);
        (await StatusAsync("Reset", """{"type":"Immediate"}""")).ShouldBe("Accepted");
        await Central.HearsAsync("BootNotification", boot => (string)boot["reason"]! == "RemoteReset");

        actions.Count.ShouldBe(version == OcppVersion.V201 ? 40 : 55);
        charger.Complaints.ShouldBeEmpty();
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OcppVersion.V201, "MakeCoffee", "{}", "NotImplemented")]
    [InlineData(OcppVersion.V201, "UsePriorityCharging", """{"transactionId":"x","activate":true}""", "NotImplemented")]
    [InlineData(OcppVersion.V201, "Reset", """{"type":"ImmediateAndResume"}""", "PropertyConstraintViolation")]
    [InlineData(OcppVersion.V21, "Reset", "{}", "OccurrenceConstraintViolation")]
    [InlineData(OcppVersion.V21, "Reset", """{"type":"Gentle"}""", "PropertyConstraintViolation")]
    [InlineData(OcppVersion.V201, "UnlockConnector", """{"evseId":"1","connectorId":1}""", "TypeConstraintViolation")]
    [InlineData(OcppVersion.V201, "UnlockConnector", """{"evseId":1,"connectorId":1,"force":true}""", "FormatViolation")]
    public async Task A_command_that_is_wrong_gets_the_error_that_fits(OcppVersion version, string action, string request, string code)
    {
        await StartAsync(version);

        (await Should.ThrowAsync<FakeCallError>(() => AskAsync(action, request))).Message.ShouldBe(code);
    }

    [Theory]
    [InlineData("UnlockConnector", """{"evseId":1,"connectorId":1}""", "OngoingAuthorizedTransaction")]
    [InlineData("UnlockConnector", """{"evseId":2,"connectorId":1}""", "Unlocked")]
    [InlineData("UnlockConnector", """{"evseId":2,"connectorId":2}""", "UnknownConnector")]
    [InlineData("ChangeAvailability", """{"operationalStatus":"Inoperative","evse":{"id":1}}""", "Scheduled")]
    [InlineData("ChangeAvailability", """{"operationalStatus":"Inoperative","evse":{"id":2,"connectorId":1}}""", "Accepted")]
    [InlineData("ChangeAvailability", """{"operationalStatus":"Inoperative","evse":{"id":3}}""", "Rejected")]
    [InlineData("TriggerMessage", """{"requestedMessage":"BootNotification"}""", "Rejected")]
    [InlineData("TriggerMessage", """{"requestedMessage":"StatusNotification"}""", "Rejected")]
    [InlineData("TriggerMessage", """{"requestedMessage":"StatusNotification","evse":{"id":1,"connectorId":1}}""", "Accepted")]
    [InlineData("TriggerMessage", """{"requestedMessage":"TransactionEvent","evse":{"id":2}}""", "Rejected")]
    [InlineData("TriggerMessage", """{"requestedMessage":"PublishFirmwareStatusNotification"}""", "NotImplemented")]
    [InlineData("SetNetworkProfile", $$"""{"configurationSlot":9,"connectionData":{{Connection}}}""", "Rejected")]
    [InlineData("SetNetworkProfile", $$"""{"configurationSlot":2,"connectionData":{{Connection}}}""", "Accepted")]
    [InlineData("ClearDisplayMessage", """{"id":4}""", "Unknown")]
    [InlineData("CustomerInformation", """{"requestId":1,"report":true,"clear":false}""", "Invalid")]
    [InlineData("GetInstalledCertificateIds", "{}", "NotFound")]
    [InlineData("SendLocalList", $$"""{"versionNumber":3,"updateType":"Full","localAuthorizationList":[{{Entry}}]}""", "Accepted")]
    [InlineData("ReserveNow", $$"""{"id":4,"expiryDateTime":"2099-01-01T00:00:00Z","idToken":{{Token}},"evseId":1}""", "Occupied")]
    [InlineData("ReserveNow", $$"""{"id":4,"expiryDateTime":"2099-01-01T00:00:00Z","idToken":{{Token}}}""", "Accepted")]
    [InlineData("CancelReservation", """{"reservationId":4}""", "Rejected")]
    public async Task The_word_of_an_answer_fits_the_charger(string action, string request, string status)
    {
        var charger = await StartAsync(OcppVersion.V201);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        (await StatusAsync(action, request)).ShouldBe(status);
        Deviations(OcppVersion.V201).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_was_triggered_is_told(OcppVersion version)
    {
        var charger = await StartAsync(version);
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        foreach (var message in new[] { "Heartbeat", "MeterValues", "FirmwareStatusNotification", "LogStatusNotification" })
        {
            (await StatusAsync("TriggerMessage", new JsonObject { ["requestedMessage"] = message }.ToJsonString())).ShouldBe("Accepted");
            await Central.HearsAsync(message);
        }
        (await StatusAsync("TriggerMessage", """{"requestedMessage":"TransactionEvent"}""")).ShouldBe("Accepted");
        await EventAsync("Updated", "Trigger");
        (await StatusAsync("TriggerMessage", """{"requestedMessage":"SignChargingStationCertificate"}""")).ShouldBe("Accepted");
        await Central.HearsAsync("SignCertificate");
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Work_that_takes_its_time_is_told_step_by_step(OcppVersion version)
    {
        var charger = await StartAsync(version);
        await AskAsync("GetLog", """{"log":{"remoteLocation":"https://x/"},"logType":"SecurityLog","requestId":5}""");
        await Central.HearsAsync("LogStatusNotification", step => (string)step["status"]! == "Uploaded");
        var firmware = new JsonObject { ["location"] = "https://x/", ["retrieveDateTime"] = "2026-01-01T00:00:00Z", ["signature"] = "s" };
        firmware["signingCertificate"] = TestCertificate.Pem;
        (await StatusAsync("UpdateFirmware", new JsonObject { ["requestId"] = 6, ["firmware"] = firmware }.ToJsonString())).ShouldBe("Accepted");
        await Central.HearsAsync("FirmwareStatusNotification", step => (string)step["status"]! == "Installed");

        Central.Said("FirmwareStatusNotification").Select(step => (string)step["status"]!)
            .ShouldBe(["Downloading", "Downloaded", "SignatureVerified", "Installing", "InstallRebooting", "Installed"]);
        ((string)Central.Said("BootNotification")[^1]["reason"]!).ShouldBe("FirmwareUpdate");
        var root = new JsonObject { ["certificateType"] = "CSMSRootCertificate", ["certificate"] = TestCertificate.Pem };
        (await StatusAsync("InstallCertificate", root.ToJsonString())).ShouldBe("Accepted");
        var installed = await AskAsync("GetInstalledCertificateIds");
        var hash = installed["certificateHashDataChain"]![0]!["certificateHashData"]!;
        (await StatusAsync("DeleteCertificate", new JsonObject { ["certificateHashData"] = hash.DeepClone() }.ToJsonString())).ShouldBe("Accepted");
        Deviations(version).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_reservation_ends_by_itself(OcppVersion version)
    {
        var charger = await StartAsync(version);
        var soon = DateTimeOffset.UtcNow.AddSeconds(1).ToString("O");
        (await StatusAsync("ReserveNow", $$"""{"id":4,"expiryDateTime":"{{soon}}","idToken":{{Token}},"evseId":1}""")).ShouldBe("Accepted");
        await Central.HearsAsync("StatusNotification", status => (string)status["connectorStatus"]! == "Reserved");

        var ended = await Central.HearsAsync("ReservationStatusUpdate");

        ((string)ended["reservationUpdateStatus"]!).ShouldBe("Expired");
        charger.Connectors[1].ReservedFor.ShouldBeNull();
        Deviations(version).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_was_of_no_use_is_noted()
    {
        var charger = await StartAsync(OcppVersion.V21);
        await Central.SendTextAsync("cp1", """[5,"my-question","FormatViolation","unreadable",{}]""");

        await Until.TrueAsync(() => charger.Complaints.Count == 1);
        charger.Complaints[0].ShouldContain("my-question");
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Simulator;

public sealed class CommandTests : SimulatorTest
{
    [Theory]
    [InlineData("CancelReservation", """{"reservationId":4}""", "Rejected")]
    [InlineData("CertificateSigned", """{"certificateChain":"nonsense"}""", "Rejected")]
    [InlineData("ChangeAvailability", """{"connectorId":2,"type":"Inoperative"}""", "Accepted")]
    [InlineData("ChangeAvailability", """{"connectorId":1,"type":"Inoperative"}""", "Scheduled")]
    [InlineData("ChangeAvailability", """{"connectorId":3,"type":"Inoperative"}""", "Rejected")]
    [InlineData("ChangeConfiguration", """{"key":"HeartbeatInterval","value":"60"}""", "Accepted")]
    [InlineData("ChangeConfiguration", """{"key":"heartbeatinterval","value":"-1"}""", "Rejected")]
    [InlineData("ChangeConfiguration", """{"key":"NumberOfConnectors","value":"3"}""", "Rejected")]
    [InlineData("ChangeConfiguration", """{"key":"MeterValuesSampledData","value":"SoC,Nothing"}""", "Rejected")]
    [InlineData("ChangeConfiguration", """{"key":"WebSocketPingInterval","value":"60"}""", "RebootRequired")]
    [InlineData("ChangeConfiguration", """{"key":"Unheard","value":"1"}""", "NotSupported")]
    [InlineData("ClearCache", "{}", "Accepted")]
    [InlineData("ClearChargingProfile", "{}", "Unknown")]
    [InlineData("DataTransfer", """{"vendorId":"Somebody"}""", "UnknownVendorId")]
    [InlineData("DataTransfer", """{"vendorId":"ChargeGateway","messageId":"Tell"}""", "UnknownMessageId")]
    [InlineData("DataTransfer", """{"vendorId":"ChargeGateway","messageId":"Echo","data":"hello"}""", "Accepted")]
    [InlineData("DeleteCertificate", """{"certificateHashData":{"hashAlgorithm":"SHA256","issuerNameHash":"a","issuerKeyHash":"b","serialNumber":"c"}}""", "NotFound")]
    [InlineData("ExtendedTriggerMessage", """{"requestedMessage":"SignChargePointCertificate"}""", "Accepted")]
    [InlineData("GetCompositeSchedule", """{"connectorId":0,"duration":60,"chargingRateUnit":"W"}""", "Accepted")]
    [InlineData("GetCompositeSchedule", """{"connectorId":9,"duration":60}""", "Rejected")]
    [InlineData("GetConfiguration", """{"key":["HeartbeatInterval","Unheard"]}""", null)]
    [InlineData("GetDiagnostics", """{"location":"ftp://example.com/"}""", null)]
    [InlineData("GetInstalledCertificateIds", """{"certificateType":"CentralSystemRootCertificate"}""", "NotFound")]
    [InlineData("GetLocalListVersion", "{}", null)]
    [InlineData("GetLog", """{"log":{"remoteLocation":"https://example.com/"},"logType":"SecurityLog","requestId":5}""", "Accepted")]
    [InlineData("InstallCertificate", """{"certificateType":"ManufacturerRootCertificate","certificate":"nonsense"}""", "Rejected")]
    [InlineData("RemoteStartTransaction", """{"idTag":"TAG2"}""", "Accepted")]
    [InlineData("RemoteStartTransaction", """{"connectorId":1,"idTag":"TAG2"}""", "Rejected")]
    [InlineData("RemoteStopTransaction", """{"transactionId":101}""", "Accepted")]
    [InlineData("RemoteStopTransaction", """{"transactionId":102}""", "Rejected")]
    [InlineData("ReserveNow", """{"connectorId":2,"expiryDate":"2099-01-01T00:00:00Z","idTag":"TAG2","reservationId":4}""", "Accepted")]
    [InlineData("ReserveNow", """{"connectorId":1,"expiryDate":"2099-01-01T00:00:00Z","idTag":"TAG2","reservationId":4}""", "Occupied")]
    [InlineData("ReserveNow", """{"connectorId":0,"expiryDate":"2099-01-01T00:00:00Z","idTag":"TAG2","reservationId":4}""", "Rejected")]
    [InlineData("Reset", """{"type":"Hard"}""", "Accepted")]
    [InlineData("SendLocalList", """{"listVersion":3,"updateType":"Full","localAuthorizationList":[{"idTag":"A","idTagInfo":{"status":"Accepted"}}]}""", "Accepted")]
    [InlineData("SendLocalList", """{"listVersion":0,"updateType":"Differential"}""", "VersionMismatch")]
    [InlineData("SignedUpdateFirmware", """{"requestId":1,"firmware":{"location":"ftp://x/","retrieveDateTime":"2026-01-01T00:00:00Z","signingCertificate":"no","signature":"s"}}""", "InvalidCertificate")]
    [InlineData("TriggerMessage", """{"requestedMessage":"Heartbeat"}""", "Accepted")]
    [InlineData("TriggerMessage", """{"requestedMessage":"MeterValues","connectorId":7}""", "Rejected")]
    [InlineData("UnlockConnector", """{"connectorId":1}""", "Unlocked")]
    [InlineData("UnlockConnector", """{"connectorId":0}""", "NotSupported")]
    [InlineData("UpdateFirmware", """{"location":"ftp://x/","retrieveDate":"2026-01-01T00:00:00Z"}""", null)]
    public async Task Every_command_is_answered(string action, string request, string? status)
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        var answer = await Central.CallAsync("cp1", action, request);

        ((string?)answer["status"]).ShouldBe(status);
        Deviations(action + "Response", answer).ShouldBeEmpty();
        (await charger.NextCommandAsync(action, Ct)).Payload.ToJsonString().ShouldBe(JsonNode.Parse(request)!.ToJsonString());
    }

    [Theory]
    [InlineData("MakeCoffee", "{}", "NotImplemented")]
    [InlineData("reset", """{"type":"Soft"}""", "NotImplemented")]
    [InlineData("Reset", "{}", "OccurenceConstraintViolation")]
    [InlineData("Reset", """{"type":"Gentle"}""", "PropertyConstraintViolation")]
    [InlineData("UnlockConnector", """{"connectorId":"1"}""", "TypeConstraintViolation")]
    [InlineData("UnlockConnector", """{"connectorId":1,"force":true}""", "FormationViolation")]
    [InlineData("RemoteStartTransaction", """{"idTag":"A-TAG-OF-MORE-THAN-20-CHARACTERS"}""", "PropertyConstraintViolation")]
    public async Task A_command_that_is_wrong_gets_the_error_that_fits(string action, string request, string code)
    {
        await StartAsync();

        (await Should.ThrowAsync<FakeCallError>(() => Central.CallAsync("cp1", action, JsonNode.Parse(request)!.AsObject()))).Message.ShouldBe(code);
    }

    [Fact]
    public async Task A_remote_start_waits_for_the_car_and_uses_its_profile()
    {
        var charger = await StartAsync();
        await Central.CallAsync("cp1", "RemoteStartTransaction", """
            {"connectorId":2,"idTag":"TAG1","chargingProfile":
                {"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative",
                "chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":9}]}}}
            """);
        await charger.Connectors[2].WhenAsync(ConnectorStatus.Preparing, Ct);

        await charger.Connectors[2].PlugInAsync(Car(), Ct);

        charger.Connectors[2].OfferedCurrent.ShouldBe(9);
        Central.Said("StartTransaction").ShouldHaveSingleItem()["idTag"]!.ToString().ShouldBe("TAG1");
        Central.Said("Authorize").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_remote_start_can_bring_its_own_car_and_a_remote_stop_ends_it()
    {
        var charger = await StartAsync(Options() with { CarOnRemoteStart = _ => Car() });
        await Central.CallAsync("cp1", "RemoteStartTransaction", new JsonObject { ["connectorId"] = 1, ["idTag"] = "TAG1" });
        await charger.Connectors[1].WhenAsync(connector => connector.TransactionId is not null, Ct);

        await Central.CallAsync("cp1", "RemoteStopTransaction", new JsonObject { ["transactionId"] = 101 });

        await Central.HearsAsync("StopTransaction", stop => (string)stop["reason"]! == "Remote");
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Finishing);
    }

    [Fact]
    public async Task A_remote_start_is_given_up_when_no_car_comes()
    {
        var charger = await StartAsync();
        charger.Configuration["ConnectionTimeOut"] = "1";
        await Central.CallAsync("cp1", "RemoteStartTransaction", new JsonObject { ["connectorId"] = 1, ["idTag"] = "TAG1" });
        await charger.Connectors[1].WhenAsync(ConnectorStatus.Preparing, Ct);

        await charger.Connectors[1].WhenAsync(ConnectorStatus.Available, Ct);
    }

    [Fact]
    public async Task Unlocking_ends_the_charge()
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        await Central.CallAsync("cp1", "UnlockConnector", new JsonObject { ["connectorId"] = 1 });

        await Central.HearsAsync("StopTransaction", stop => (string)stop["reason"]! == "UnlockCommand");
    }

    [Fact]
    public async Task A_reserved_connector_takes_its_own_tag_only()
    {
        var charger = await StartAsync();
        await Central.CallAsync("cp1", "ReserveNow", """{"connectorId":1,"expiryDate":"2099-01-01T00:00:00Z","idTag":"MINE","reservationId":4}""");
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Reserved);
        await charger.Connectors[1].PlugInAsync(Car(), Ct);

        (await charger.Connectors[1].PresentTagAsync("OTHER", Ct)).ShouldBe("Invalid");
        (await charger.Connectors[1].PresentTagAsync("MINE", Ct)).ShouldBe("Accepted");

        ((int)Central.Said("StartTransaction").ShouldHaveSingleItem()["reservationId"]!).ShouldBe(4);
    }

    [Fact]
    public async Task A_scheduled_change_of_availability_waits_for_the_end_of_the_charge()
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        await Central.CallAsync("cp1", "ChangeAvailability", new JsonObject { ["connectorId"] = 0, ["type"] = "Inoperative" });
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Charging);
        charger.Connectors[2].Status.ShouldBe(ConnectorStatus.Unavailable);

        await charger.Connectors[1].StopAsync(ct: Ct);

        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Unavailable);
        await Central.CallAsync("cp1", "ChangeAvailability", new JsonObject { ["connectorId"] = 0, ["type"] = "Operative" });
        charger.Connectors[2].Status.ShouldBe(ConnectorStatus.Available);
    }

    [Theory]
    [InlineData("BootNotification", null)]
    [InlineData("DiagnosticsStatusNotification", null)]
    [InlineData("FirmwareStatusNotification", null)]
    [InlineData("Heartbeat", null)]
    [InlineData("MeterValues", 2)]
    [InlineData("StatusNotification", 2)]
    public async Task A_trigger_is_followed_by_its_message(string message, int? connector)
    {
        var charger = await StartAsync();
        await charger.WhenDeliveredAsync(Ct);
        Central.Heard.Clear();
        var request = new JsonObject { ["requestedMessage"] = message };
        if (connector is not null)
            request["connectorId"] = connector;

        await Central.CallAsync("cp1", "TriggerMessage", request);

        var payload = await Central.HearsAsync(message);
        ((int?)payload["connectorId"]).ShouldBe(connector);
        Deviations(message, payload).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_firmware_update_goes_through_its_steps_and_a_restart()
    {
        await StartAsync();

        await Central.CallAsync("cp1", "UpdateFirmware", """{"location":"ftp://example.com/x","retrieveDate":"2026-01-01T00:00:00Z"}""");

        await Central.HearsAsync("FirmwareStatusNotification", step => (string)step["status"]! == "Installed");
        Central.Said("FirmwareStatusNotification").Select(step => (string)step["status"]!)
            .ShouldBe(["Downloading", "Downloaded", "Installing", "Installed"]);
        Central.Said("BootNotification").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"location":"ftp://example.com/"}""", "Uploaded")]
    [InlineData("""{"location":"somewhere"}""", "UploadFailed")]
    public async Task Diagnostics_are_uploaded_step_by_step(string request, string end)
    {
        await StartAsync();

        await Central.CallAsync("cp1", "GetDiagnostics", request);

        await Central.HearsAsync("DiagnosticsStatusNotification", step => (string)step["status"]! == end);
    }

    [Fact]
    public async Task A_root_certificate_is_installed_listed_and_deleted()
    {
        await StartAsync();
        const string root = "CentralSystemRootCertificate";
        await Central.CallAsync("cp1", "InstallCertificate", new JsonObject { ["certificateType"] = root, ["certificate"] = TestCertificate.Pem });

        var list = await Central.CallAsync("cp1", "GetInstalledCertificateIds", new JsonObject { ["certificateType"] = root });

        Deviations("GetInstalledCertificateIdsResponse", list).ShouldBeEmpty();
        var hash = list["certificateHashData"]![0]!.DeepClone();
        var deleted = await Central.CallAsync("cp1", "DeleteCertificate", new JsonObject { ["certificateHashData"] = hash });
        ((string)deleted["status"]!).ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_signing_request_is_sent_and_the_certificate_taken()
    {
        await StartAsync();
        await Central.CallAsync("cp1", "ExtendedTriggerMessage", new JsonObject { ["requestedMessage"] = "SignChargePointCertificate" });
        var request = await Central.HearsAsync("SignCertificate");
        ((string)request["csr"]!).ShouldStartWith("-----BEGIN CERTIFICATE REQUEST-----");

        var taken = await Central.CallAsync("cp1", "CertificateSigned", new JsonObject { ["certificateChain"] = TestCertificate.Pem });

        ((string)taken["status"]!).ShouldBe("Accepted");
    }

    [Fact]
    public async Task The_sample_interval_can_be_changed_while_a_car_charges()
    {
        var charger = await StartAsync(Options() with { MeterInterval = TimeSpan.FromHours(1) });
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        Central.Said("MeterValues").ShouldBeEmpty();

        await Central.CallAsync("cp1", "ChangeConfiguration", new JsonObject { ["key"] = "MeterValueSampleInterval", ["value"] = "1" });

        await Central.HearsAsync("MeterValues");
    }

    static IReadOnlyList<string> Deviations(string schema, JsonObject payload) =>
        SchemaSet.Find("1.6")?.Validate(schema, JsonSerializer.SerializeToElement(payload)) ?? [];
}

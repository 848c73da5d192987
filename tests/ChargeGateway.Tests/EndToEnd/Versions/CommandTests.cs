using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd.Versions;

/// <summary>
/// Every unified command, at a charger whose first connector charges and whose second is free: what it agrees to and what it refuses.
/// </summary>
public sealed class CommandTests(VersionsGateway shared) : VersionsTest(shared)
{
    static readonly DateTimeOffset later = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly CommandCase[] cases =
    [
        new("a soft reset", new Reset(), "Accepted", "Scheduled"),
        new("a hard reset", new Reset(ResetType.Hard), "Accepted"),
        new("unlock", new UnlockConnector(2), "Unlocked"),
        new("unlock where a charge runs", new UnlockConnector(1), "Unlocked", "OngoingAuthorizedTransaction"),
        new("unlock what is not there", new UnlockConnector(9), "NotSupported", "UnknownConnector"),
        new("start", new StartCharging("TAG2", 2), "Accepted"),
        new("start anywhere", new StartCharging("TAG2"), "Accepted"),
        new("start with a limit", new StartCharging("TAG2", 2, new ChargingLimit(8, LimitUnit.A)), "Accepted"),
        new("start where a charge runs", new StartCharging("TAG2", 1), "Rejected"),
        new("stop", new StopCharging(1), "Accepted"),
        new("limit", new SetChargingLimit(1, 10, LimitUnit.A), "Accepted"),
        new("limit of the whole charger", new SetChargingLimit(0, 4000, LimitUnit.W), "Accepted"),
        new("no limit to clear", new ClearChargingLimit(1), "Unknown"),
        new("pause", new PauseCharging(1), "Accepted"),
        new("schedule", new GetCompositeSchedule(1, 600), "Accepted"),
        new("schedule of what is not there", new GetCompositeSchedule(9, 600), "Rejected"),
        new("clear cache", new ClearCache(), "Accepted"),
        new("trigger heartbeat", new TriggerMessage("Heartbeat"), "Accepted"),
        new("trigger status", new TriggerMessage("StatusNotification", 1), "Accepted"),
        new("trigger meter values", new TriggerMessage("MeterValues", 1), "Accepted"),
        new("trigger meter values of what is not there", new TriggerMessage("MeterValues", 9), "Rejected"),
        new("trigger log status", new TriggerMessage("LogStatusNotification"), "Accepted"),
        new("trigger a signing request", new TriggerMessage("SignChargePointCertificate"), "Accepted"),
        new("out of service", new ChangeAvailability(2, AvailabilityType.Inoperative), "Accepted"),
        new("out of service after the charge", new ChangeAvailability(1, AvailabilityType.Inoperative), "Scheduled"),
        new("the whole charger out of service", new ChangeAvailability(0, AvailabilityType.Inoperative), "Scheduled"),
        new("out of service what is not there", new ChangeAvailability(9, AvailabilityType.Inoperative), "Rejected"),
        new("reserve", new ReserveNow(7, "TAG2", later, 2), "Accepted"),
        new("reserve where a charge runs", new ReserveNow(7, "TAG2", later, 1), "Occupied"),
        new("no reservation to cancel", new CancelReservation(99), "Rejected"),
        new("local list", new SendLocalList(3, LocalListUpdate.Full, [new LocalListEntry("A", "Accepted", later, "G")]), "Accepted"),
        new("local list that takes away what is not there", new SendLocalList(3, LocalListUpdate.Differential, [new LocalListEntry("B")]), "Failed"),
        new("firmware", new UpdateFirmware("https://example.com/image.bin"), "Accepted"),
        new("diagnostics", new GetDiagnostics("https://example.com/logs"), "Accepted"),
        new("data for its maker", new DataTransfer("ChargeGateway", "Echo", "hello"), "Accepted"),
        new("data for somebody else", new DataTransfer("Somebody"), "UnknownVendorId"),
    ];

    public static TheoryData<OcppVersion, CommandCase> Cases
    {
        get
        {
            var table = new TheoryData<OcppVersion, CommandCase>();
            foreach (var version in Enum.GetValues<OcppVersion>())
                foreach (var one in cases)
                    table.Add(version, one);
            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task The_charger_s_word_comes_back(OcppVersion version, CommandCase asked)
    {
        await ChargeAsync(version);
        (await SendAsync(asked.Command)).Status.ShouldBe(asked.Word(version));
        Charger.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_comes_back_with_it_comes_back_whole(OcppVersion version)
    {
        await StartAsync(version);
        (await SendAsync(new GetLocalListVersion())).ShouldBe(new LocalListVersionReply("Accepted", 0));
        await SendAsync(new SendLocalList(5, LocalListUpdate.Full, [new LocalListEntry("A", "Accepted")]));
        (await SendAsync(new GetLocalListVersion())).ShouldBe(new LocalListVersionReply("Accepted", 5));
        (await SendAsync(new DataTransfer("ChargeGateway", "Echo", "hello"))).ShouldBe(new DataTransferReply("Accepted", "hello"));
        (await SendAsync(new GetDiagnostics("https://example.com/logs"))).ShouldBeOfType<DiagnosticsReply>().FileName.ShouldNotBeNullOrEmpty();
        await SendAsync(new SetChargingLimit(1, 9, LimitUnit.A));
        var schedule = (await SendAsync(new GetCompositeSchedule(1, 600, LimitUnit.A))).ShouldBeOfType<CompositeScheduleReply>();
        (schedule.Connector, schedule.Unit, schedule.Periods.ShouldHaveSingleItem().Limit).ShouldBe((1, "A", 9m));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_reservation_is_kept_and_cancelled(OcppVersion version)
    {
        await StartAsync(version);
        await SendAsync(new ReserveNow(7, "TAG2", later, 2));
        Charger.Connectors[2].ReservedFor.ShouldBe("TAG2");
        await ConnectorAsync(2, state => state.Status == Core.State.ConnectorStatus.Reserved);
        (await SendAsync(new StartCharging("TAG1", 2))).Status.ShouldBe("Rejected");

        (await SendAsync(new CancelReservation(7))).Status.ShouldBe("Accepted");
        Charger.Connectors[2].ReservedFor.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Settings_are_read_and_changed_under_the_names_of_the_version(OcppVersion version)
    {
        await StartAsync(version);
        var interval = Word(version, "HeartbeatInterval", "OCPPCommCtrlr.HeartbeatInterval");
        var model = Word(version, "NumberOfConnectors", "ChargingStation.Model");
        var ping = Word(version, "WebSocketPingInterval", "OCPPCommCtrlr.WebSocketPingInterval");

        (await SendAsync(new ChangeConfiguration(interval, "77"))).Status.ShouldBe("Accepted");
        (await SendAsync(new ChangeConfiguration(model, "9"))).Status.ShouldBe("Rejected");
        (await SendAsync(new ChangeConfiguration(ping, "60"))).Status.ShouldBe("RebootRequired");
        (await SendAsync(new ChangeConfiguration(Word(version, "Nonsense", "OCPPCommCtrlr.Nonsense"), "1"))).Status
            .ShouldBe(Word(version, "NotSupported", "UnknownVariable"));

        var some = await ConfigurationAsync(interval, model, Word(version, "Nonsense", "OCPPCommCtrlr.Nonsense"));
        some.Keys.Select(key => key.Value).ShouldBe(["77", Word(version, "2", "Virtual 22")]);
        some.UnknownKeys.ShouldHaveSingleItem().ShouldEndWith("Nonsense");
        var all = await ConfigurationAsync();
        all.Keys.Count.ShouldBe(Charger.Configuration.Keys.Count);
        all.Keys.ShouldContain(key => key.Key == interval && key.Value == "77" && !key.Readonly);
        all.Keys.ShouldContain(key => key.Key == model && key.Readonly);
    }

    [Theory]
    [InlineData(OcppVersion.V201, "EVSE@2.AvailabilityState", "Available")]
    [InlineData(OcppVersion.V21, "Connector@1:1.ConnectorType", "cType2")]
    [InlineData(OcppVersion.V201, "OCPPCommCtrlr.MessageAttempts#TransactionEvent", "3")]
    public async Task Variables_of_places_and_instances_are_read_by_their_names(OcppVersion version, string name, string value)
    {
        await StartAsync(version);
        (await ConfigurationAsync(name)).Keys.ShouldHaveSingleItem().Value.ShouldBe(value);
        (await ConfigurationAsync()).Keys.ShouldContain(key => key.Key == name && key.Value == value);
    }

    [Theory]
    [InlineData(OcppVersion.V16, "ClearCache", "{}")]
    [InlineData(OcppVersion.V201, "GetTransactionStatus", "{}")]
    [InlineData(OcppVersion.V201, "SetMonitoringLevel", """{"severity":3}""")]
    [InlineData(OcppVersion.V21, "GetPeriodicEventStream", "{}")]
    [InlineData(OcppVersion.V21, "GetTariffs", """{"evseId":1}""")]
    public async Task Any_message_of_the_version_can_be_sent_as_it_is(OcppVersion version, string action, string parameters)
    {
        await StartAsync(version);
        (await SendAsync(new Native(action, JsonElement.Parse(parameters)))).ShouldBeOfType<NativeReply>();
        (await Charger.NextCommandAsync(action, Ct)).Payload.ToJsonString().ShouldBe(parameters);
    }

    [Theory]
    [InlineData(OcppVersion.V16, "SetMonitoringLevel", """{"severity":3}""", Failure.NotSupported)]
    [InlineData(OcppVersion.V201, "GetTariffs", """{"evseId":1}""", Failure.NotSupported)]
    [InlineData(OcppVersion.V201, "Reset", """{"type":"ImmediateAndResume"}""", Failure.Invalid)]
    [InlineData(OcppVersion.V21, "Reset", """{"type":"Hard"}""", Failure.Invalid)]
    [InlineData(OcppVersion.V21, "RemoteStartTransaction", """{"idTag":"A"}""", Failure.NotSupported)]
    public async Task What_the_version_does_not_have_is_not_sent(OcppVersion version, string action, string parameters, Failure failure)
    {
        await StartAsync(version);
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync(new Native(action, JsonElement.Parse(parameters))));
        refused.Failure.ShouldBe(failure);
        Charger.Commands.ShouldNotContain(command => command.Action == action);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_error_a_silence_and_a_lost_line_are_told_apart(OcppVersion version)
    {
        await StartAsync(version);
        Charger.AnswerWithError("ClearCache", "InternalError", "stuck");
        var error = await Should.ThrowAsync<ChargePointException>(() => SendAsync(new ClearCache()));
        (error.Failure, error.Message.Contains("stuck", StringComparison.Ordinal)).ShouldBe((Failure.DeviceError, true));

        Charger.Behaviour.Ignore("ClearCache");
        var asking = SendAsync(new ClearCache());
        await Until.TrueAsync(() => Charger.Commands.Count(command => command.Action == "ClearCache") == 2);
        Charger.DropLine();
        await Should.ThrowAsync<ChargePointException>(() => asking);

        await Charger.WhenAcceptedAsync(Ct);
        Charger.Answer("ClearCache", null);
        Charger.Behaviour.Ignore("ClearCache", false);
        await Until.TrueAsync(() => State.IsOnline && Charger.IsConnected);
        (await SendAsync(new ClearCache())).Status.ShouldBe("Accepted");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_charger_out_of_service_says_so(OcppVersion version)
    {
        await StartAsync(version);
        await SendAsync(new ChangeAvailability(2, AvailabilityType.Inoperative));
        await ConnectorAsync(2, state => state.Status == Core.State.ConnectorStatus.Unavailable);
        await SendAsync(new ChangeAvailability(2, AvailabilityType.Operative));
        await ConnectorAsync(2, state => state.Status == Core.State.ConnectorStatus.Available);
        Charger.Connectors[2].Status.ShouldBe(ConnectorStatus.Available);
    }

    async Task<ConfigurationReply> ConfigurationAsync(params string[] keys) =>
        (await SendAsync(new GetConfiguration(keys.Length == 0 ? null : keys))).ShouldBeOfType<ConfigurationReply>();
}

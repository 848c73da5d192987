using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>What comes back from a charger of 2.x: variables, reports, starts, schedules, files.</summary>
public sealed class ReportTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    static int chargers;

    readonly string id = $"report{Interlocked.Increment(ref chargers)}";

    [Fact]
    public async Task All_variables_are_gathered_from_the_parts_of_the_report_in_any_order()
    {
        await using var charger = await ArriveAsync();
        var asking = SendAsync(new GetConfiguration());
        var request = (await charger.AnswerNextAsync("GetBaseReport", """{"status":"Accepted"}""")).Payload;
        request.GetProperty("reportBase").GetString().ShouldBe("FullInventory");
        var number = request.GetProperty("requestId").GetInt32();
        await PartAsync(charger, number, 2, false, Variable("EVSE", "Power", "22000", "ReadOnly", """,{"type":"MaxSet","value":"1"}""", evse: 1));
        await PartAsync(charger, number, 0, true, Variable("OCPPCommCtrlr", "HeartbeatInterval", "300", "ReadWrite"));
        await PartAsync(charger, number + 1, 1, false, Variable("Another", "Report", "x", "ReadWrite"));
        await PartAsync(charger, number, 1, true, "");
        var reply = (await asking).ShouldBeOfType<ConfigurationReply>();
        reply.Keys.ShouldBe(
        [
            new ConfigurationKey("OCPPCommCtrlr.HeartbeatInterval", false, "300"),
            new ConfigurationKey("EVSE@1.Power", true, "22000"),
        ]);
        (reply.Status, reply.IsComplete).ShouldBe(("Accepted", true));
    }

    [Fact]
    public async Task A_report_that_is_refused_is_an_answer_and_a_full_one_that_is_not_there_becomes_a_lesser_one()
    {
        await using var charger = await ArriveAsync();
        var asking = SendAsync(new GetConfiguration());
        await charger.AnswerNextAsync("GetBaseReport", """{"status":"NotSupported"}""");
        (await charger.AnswerNextAsync("GetBaseReport", """{"status":"Rejected"}""")).Payload.GetProperty("reportBase").GetString()
            .ShouldBe("ConfigurationInventory");
        var reply = (await asking).ShouldBeOfType<ConfigurationReply>();
        (reply.Status, reply.Keys.Count).ShouldBe(("Rejected", 0));
    }

    [Fact]
    public async Task What_has_come_when_the_time_is_over_is_given_as_incomplete()
    {
        await using var hurried = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept", "--Gateway:CommandTimeout=00:00:03");
        await using var charger = await RawCharger.ArriveAsync(hurried, id, "2.0.1");
        var asking = hurried.Get<IFleet>().SendAsync(id, new GetConfiguration(), Until.Soon);
        var number = (await charger.AnswerNextAsync("GetBaseReport", """{"status":"Accepted"}""")).Payload.GetProperty("requestId").GetInt32();
        await PartAsync(charger, number, 0, true, Variable("A", "B", "1", "ReadWrite"));
        var reply = (await asking).ShouldBeOfType<ConfigurationReply>();
        (reply.Keys.Count, reply.IsComplete).ShouldBe((1, false));
    }

    [Fact]
    public async Task Some_variables_are_asked_for_in_portions_that_the_charger_takes()
    {
        await using var charger = await ArriveAsync();
        var asking = SendAsync(new GetConfiguration(["A.One", "B#x@1:2.Two#y", "C.Three", "HeartbeatInterval", "d.four"]));
        var size = (await charger.AnswerNextAsync("GetVariables", Values(("DeviceDataCtrlr", "ItemsPerMessage", "Accepted", "2")))).Payload;
        size.ToString().ShouldBe(
            """{"getVariableData":[{"component":{"name":"DeviceDataCtrlr"},"variable":{"name":"ItemsPerMessage","instance":"GetVariables"}}]}""");
        var first = await charger.AnswerNextAsync(
            "GetVariables",
            """
            {"getVariableResult":[{"attributeStatus":"Accepted","attributeValue":"2","component":{"name":"B","instance":"x","evse":{"id":1,"connectorId":2}},
            "variable":{"name":"Two","instance":"y"}},{"attributeStatus":"UnknownVariable","component":{"name":"A"},"variable":{"name":"One"}}]}
            """);
        first.Payload.GetProperty("getVariableData").GetArrayLength().ShouldBe(2);
        await charger.AnswerNextAsync("GetVariables", Values(("C", "Three", "Rejected", ""), ("D", "Four", "Accepted", "4")));
        var reply = (await asking).ShouldBeOfType<ConfigurationReply>();
        reply.Keys.ShouldBe(
        [
            new ConfigurationKey("B#x@1:2.Two#y", false, "2"), new ConfigurationKey("C.Three", false, null), new ConfigurationKey("d.four", false, "4"),
        ]);
        reply.UnknownKeys.ShouldBe(["HeartbeatInterval", "A.One"]);
    }

    [Fact]
    public async Task A_key_that_names_no_variable_is_not_sent()
    {
        await using var charger = await ArriveAsync();
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync(new ChangeConfiguration("HeartbeatInterval", "60")));
        (refused.Failure, refused.Message.Contains("Component.Variable")).ShouldBe((Failure.Invalid, true));
        charger.HasCall.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Accepted", true)]
    [InlineData("RebootRequired", true)]
    [InlineData("Rejected", false)]
    public async Task A_new_password_counts_from_the_next_connection_on(string word, bool counts)
    {
        const string Password = "a-password-of-16+";
        await using var charger = await ArriveAsync();
        var setting = SendAsync(new ChangeConfiguration("SecurityCtrlr.BasicAuthPassword", Password));
        await charger.AnswerNextAsync(
            "SetVariables",
            $$$"""{"setVariableResult":[{"attributeStatus":"{{{word}}}","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}}]}""");
        (await setting).Status.ShouldBe(word);
        (open.Gateway.Get<IChargerDirectory>().Find(id)?.PasswordHash is not null).ShouldBe(counts);
        if (!counts) return;
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(open.Gateway, id, version: "2.0.1"))).Status.ShouldBe(401);
        await using var again = await RawCharger.ConnectAsync(open.Gateway, id, RawCharger.Basic(id, Password), "2.0.1");
        await again.BootAsync();
    }

    [Fact]
    public async Task A_remote_start_is_tied_to_its_charge()
    {
        await using var charger = await ArriveAsync();
        var numbers = new List<int>();
        foreach (var evse in new[] { 1, 2 })
        {
            var starting = SendAsync(new StartCharging("SAME", evse));
            var number = (await charger.AnswerNextAsync("RequestStartTransaction", """{"status":"Accepted"}""")).Payload.GetProperty("remoteStartId").GetInt32();
            (await starting).ShouldBe(new StartReply("Accepted", number));
            numbers.Add(number);
        }

        numbers.ShouldBeUnique();
        foreach (var (evse, number) in new[] { (2, numbers[1]), (1, numbers[0]) })
        {
            await new ChargeEvents(charger, $"tx{evse}").SendAsync(
                "Started", "RemoteStart", evse: evse, tag: "SAME", change: message => message["transactionInfo"]!["remoteStartId"] = number);
        }

        open.Gateway.Get<ITransactionLog>().Open(id).Select(charge => (charge.Connector, charge.RemoteStartId ?? 0)).OrderBy(pair => pair.Connector)
            .ShouldBe([(1, numbers[0]), (2, numbers[1])]);
    }

    [Fact]
    public async Task A_start_of_a_charge_that_began_with_the_plug_names_it()
    {
        await using var charger = await ArriveAsync();
        var charge = new ChargeEvents(charger, "plugged");
        await charge.SendAsync("Started", "CablePluggedIn", evse: 1);
        var known = open.Gateway.Get<ITransactionLog>().Open(id).ShouldHaveSingleItem();
        var starting = SendAsync(new StartCharging("TAG", 1));
        var call = await charger.AnswerNextAsync("RequestStartTransaction", """{"status":"Accepted","transactionId":"plugged"}""");
        var number = call.Payload.GetProperty("remoteStartId").GetInt32();
        (await starting).ShouldBe(new StartReply("Accepted", number, known.Id));
        await charge.SendAsync("Updated", "RemoteStart", tag: "TAG", change: message => message["transactionInfo"]!["remoteStartId"] = number);
        var tied = open.Gateway.Get<ITransactionLog>().Open(id).ShouldHaveSingleItem();
        (tied.Id, tied.IdTag, tied.RemoteStartId).ShouldBe((known.Id, "TAG", number));

        var stopping = SendAsync(new StopCharging(1));
        (await charger.AnswerNextAsync("RequestStopTransaction", """{"status":"Accepted"}""")).Payload.ToString().ShouldBe("""{"transactionId":"plugged"}""");
        (await stopping).Status.ShouldBe("Accepted");
    }

    [Fact]
    public async Task Logs_firmware_schedules_and_versions_come_back()
    {
        await using var charger = await ArriveAsync();
        var log = SendAsync(new GetDiagnostics("ftp://host/dir", Retries: 2));
        var request = (await charger.AnswerNextAsync("GetLog", """{"status":"AcceptedCanceled","filename":"log.zip"}""")).Payload;
        (request.GetProperty("logType").GetString(), request.GetProperty("log").GetProperty("remoteLocation").GetString()).ShouldBe(("DiagnosticsLog", "ftp://host/dir"));
        (await log).ShouldBe(new DiagnosticsReply("AcceptedCanceled", "log.zip"));

        var firmware = SendAsync(new UpdateFirmware("https://host/image.bin"));
        (await charger.AnswerNextAsync("UpdateFirmware", """{"status":"InvalidCertificate"}""")).Payload.GetProperty("firmware").GetProperty("location").GetString()
            .ShouldBe("https://host/image.bin");
        (await firmware).Status.ShouldBe("InvalidCertificate");

        var version = SendAsync(new GetLocalListVersion());
        await charger.AnswerNextAsync("GetLocalListVersion", """{"versionNumber":4}""");
        (await version).ShouldBe(new LocalListVersionReply("Accepted", 4));

        var schedule = SendAsync(new GetCompositeSchedule(1, 600, LimitUnit.A));
        await charger.AnswerNextAsync(
            "GetCompositeSchedule",
            """
            {"status":"Accepted","schedule":{"evseId":1,"duration":600,"scheduleStart":"2026-01-01T10:00:00Z","chargingRateUnit":"A","chargingSchedulePeriod":
            [{"startPeriod":0,"limit":16},{"startPeriod":60,"limit":6.5,"numberPhases":1}]}}
            """);
        var reply = (await schedule).ShouldBeOfType<CompositeScheduleReply>();
        reply.Periods.ShouldBe([new SchedulePeriod(0, 16, null), new SchedulePeriod(60, 6.5m, 1)]);
        (reply.Connector, reply.Unit).ShouldBe((1, "A"));

        var data = SendAsync(new DataTransfer("com.example"));
        await charger.AnswerNextAsync("DataTransfer", """{"status":"Accepted","data":{"a":1}}""");
        (await data).ShouldBe(new DataTransferReply("Accepted", """{"a":1}"""));
    }

    [Fact]
    public async Task A_report_that_somebody_else_asked_for_is_passed_on()
    {
        using var events = open.Gateway.Get<IEventStream>().Subscribe(100);
        await using var charger = await ArriveAsync();
        await PartAsync(charger, 7, 0, false, Variable("A", "B", "1", "ReadWrite"));
        while (await events.Events.ReadAsync(Until.Soon) is var happened)
        {
            if (happened is ChargerNotified { Message: "NotifyReport" } told && told.ChargePointId == id) break;
        }
    }

    static Task<JsonElement> PartAsync(RawCharger charger, int number, int seqNo, bool more, string variable) => charger.AskAsync(
        "NotifyReport",
        $$"""{"requestId":{{number}},"generatedAt":"2026-01-01T10:00:00Z","seqNo":{{seqNo}},"tbc":{{(more ? "true" : "false")}},"reportData":[{{variable}}]}""");

    static string Variable(string component, string variable, string value, string mutability, string more = "", int? evse = null)
    {
        var place = evse is null ? "" : $$""","evse":{"id":{{evse}}}""";
        return $$$"""
            {"component":{"name":"{{{component}}}"{{{place}}}},"variable":{"name":"{{{variable}}}"},
            "variableAttribute":[{"value":"{{{value}}}","mutability":"{{{mutability}}}"}{{{more}}}]}
            """;
    }

    static string Values(params (string Component, string Variable, string Status, string Value)[] values) =>
        $$"""{"getVariableResult":[{{string.Join(',', values.Select(Result))}}]}""";

    static string Result((string Component, string Variable, string Status, string Value) value) => $$$"""
        {"attributeStatus":"{{{value.Status}}}","attributeValue":"{{{value.Value}}}","component":{"name":"{{{value.Component}}}"},"variable":{"name":"{{{value.Variable}}}",
        "instance":{{{(value.Variable == "ItemsPerMessage" ? "\"GetVariables\"" : "null")}}}}}
        """.Replace(",\n\"instance\":null", "", StringComparison.Ordinal);

    Task<RawCharger> ArriveAsync() => RawCharger.ArriveAsync(open.Gateway, id, "2.0.1");

    Task<Reply> SendAsync(Command command) => open.Gateway.Get<IFleet>().SendAsync(id, command, Until.Soon);
}

using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>What each command becomes on the line, and what the charger's answer becomes. <see cref="SentFrame"/> judges every frame.</summary>
public sealed class CommandTests : OneChargerTests
{
    const string Accepted = """{"status":"Accepted"}""";

    [Fact]
    public async Task The_configuration_comes_back_with_what_the_charger_does_not_know()
    {
        var sending = SendAsync(new GetConfiguration(["HeartbeatInterval", "Nonsense"]));
        await Charger.AnswerNextAsync(
            "GetConfiguration", """{"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"300"}],"unknownKey":["Nonsense"]}""");
        var reply = (await sending).ShouldBeOfType<ConfigurationReply>();
        reply.Keys.ShouldBe([new ConfigurationKey("HeartbeatInterval", false, "300")]);
        reply.UnknownKeys.ShouldBe(["Nonsense"]);
    }

    [Fact]
    public async Task A_composite_schedule_comes_back_whole()
    {
        var sending = SendAsync(new GetCompositeSchedule(1, 600, LimitUnit.A));
        await Charger.AnswerNextAsync(
            "GetCompositeSchedule",
            """
            {"status":"Accepted","connectorId":1,"scheduleStart":"2026-01-01T10:00:00Z","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":
            [{"startPeriod":0,"limit":16},{"startPeriod":60,"limit":6.5,"numberPhases":1}]}}
            """);
        var reply = (await sending).ShouldBeOfType<CompositeScheduleReply>();
        reply.Periods.ShouldBe([new SchedulePeriod(0, 16, null), new SchedulePeriod(60, 6.5m, 1)]);
        (reply.Connector, reply.Unit).ShouldBe((1, "A"));
    }

    [Fact]
    public async Task Diagnostics_versions_and_vendor_data_come_back()
    {
        var diagnostics = SendAsync(new GetDiagnostics("ftp://host/dir"));
        await Charger.AnswerNextAsync("GetDiagnostics", """{"fileName":"log.zip"}""");
        (await diagnostics).ShouldBe(new DiagnosticsReply("Accepted", "log.zip"));

        var version = SendAsync(new GetLocalListVersion());
        await Charger.AnswerNextAsync("GetLocalListVersion", """{"listVersion":-1}""");
        (await version).ShouldBe(new LocalListVersionReply("Accepted", -1));

        var data = SendAsync(new DataTransfer("com.example", "m", "d"));
        await Charger.AnswerNextAsync("DataTransfer", """{"status":"Accepted","data":"back"}""");
        (await data).ShouldBe(new DataTransferReply("Accepted", "back"));

        var firmware = SendAsync(new UpdateFirmware("https://host/image.bin"));
        await Charger.AnswerNextAsync("UpdateFirmware", "{}");
        (await firmware).Status.ShouldBe("Accepted");
    }

    [Theory]
    [InlineData("Reset", """{"type":"Medium"}""")]
    [InlineData("Reset", "{}")]
    [InlineData("Reset", """{"type":"Hard","more":1}""")]
    [InlineData("ChangeAvailability", """{"connectorId":"one","type":"Operative"}""")]
    public async Task What_breaks_the_rules_is_not_sent(string method, string parameters)
    {
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync(new Native(method, JsonElement.Parse(parameters))));
        refused.Failure.ShouldBe(Failure.Invalid);
        Charger.HasCall.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Nonsense")]
    [InlineData("BootNotification")]
    [InlineData("reset")]
    public async Task What_the_version_does_not_have_is_not_supported(string method) =>
        (await Should.ThrowAsync<ChargePointException>(() => SendAsync(new Native(method)))).Failure.ShouldBe(Failure.NotSupported);

    [Fact]
    public async Task A_tag_that_is_too_long_is_not_sent()
    {
        var refused = await Should.ThrowAsync<ChargePointException>(() => SendAsync(new StartCharging(new string('x', 21), 1)));
        refused.Failure.ShouldBe(Failure.Invalid);
        refused.Message.ShouldContain("idTag");
    }

    [Fact]
    public async Task A_security_profile_is_never_lowered()
    {
        await using var secured = await TestGateway.StartAsync("--Gateway:Chargers:0:Id=cp", "--Gateway:Chargers:0:Password=secret");
        await using var box = await RawCharger.ConnectAsync(secured, "cp", RawCharger.Basic("cp", "secret"));
        await Until.TrueAsync(() => secured.Get<IFleet>().Find("cp") is not null);
        var refused = await Should.ThrowAsync<ChargePointException>(
            () => secured.Get<IFleet>().SendAsync("cp", new ChangeConfiguration("SecurityProfile", "0"), Until.Soon));
        refused.Failure.ShouldBe(Failure.Invalid);
        box.HasCall.ShouldBeFalse();
    }

    [Fact]
    public async Task A_stop_needs_a_charge_that_runs()
    {
        (await Should.ThrowAsync<ChargePointException>(() => SendAsync(new StopCharging()))).Failure.ShouldBe(Failure.Conflict);
        var first = await Charger.StartAsync(connector: 1, tag: "A");
        var second = await Charger.StartAsync(connector: 2, tag: "B");
        (await Should.ThrowAsync<ChargePointException>(() => SendAsync(new StopCharging()))).Message.ShouldContain("say which one");
        (await Should.ThrowAsync<ChargePointException>(() => SendAsync(new StopCharging(1, second)))).Failure.ShouldBe(Failure.Conflict);

        foreach (var (command, id) in new[] { (new StopCharging(1), first), (new StopCharging(Transaction: second), second) })
        {
            var stopping = SendAsync(command);
            (await Charger.AnswerNextAsync("RemoteStopTransaction", Accepted)).Payload.GetProperty("transactionId").GetInt32().ShouldBe(id);
            (await stopping).Status.ShouldBe("Accepted");
        }
    }

    Task<Reply> SendAsync(Command command) => Gateway.Get<IFleet>().SendAsync("cp", command, Until.Soon);
}

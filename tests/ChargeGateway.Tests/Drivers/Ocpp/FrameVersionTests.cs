using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>Frames and faults by version (OCPP 2.0.1 and 2.1 part 4, 4).</summary>
public sealed class FrameVersionTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    static int chargers;

    readonly string id = $"frame{Interlocked.Increment(ref chargers)}";

    [Theory]
    [InlineData("2.0.1", "Nonsense", "{}", "NotImplemented")]
    [InlineData("2.0.1", "StartTransaction", "{}", "NotImplemented")]
    [InlineData("2.0.1", "NotifyDERAlarm", "{}", "NotImplemented")]
    [InlineData("2.0.1", "Reset", "{}", "NotSupported")]
    [InlineData("2.1", "AFRRSignal", "{}", "NotSupported")]
    [InlineData("2.0.1", "StatusNotification", """{"evseId":1,"connectorId":1,"connectorStatus":"Sleeping","timestamp":"2026-01-01T10:00:00Z"}""", "PropertyConstraintViolation")]
    [InlineData("2.1", "StatusNotification", """{"evseId":9999,"connectorId":1,"connectorStatus":"Available","timestamp":"2026-01-01T10:00:00Z"}""", "PropertyConstraintViolation")]
    [InlineData("2.1", "StatusNotification", """{"connectorId":1,"connectorStatus":"Available"}""", "OccurrenceConstraintViolation")]
    [InlineData("2.0.1", "StatusNotification", """{"evseId":{},"connectorId":1,"connectorStatus":"Available"}""", "TypeConstraintViolation")]
    [InlineData("2.0.1", "BootNotification", """{"reason":"PowerUp"}""", "OccurrenceConstraintViolation")]
    [InlineData("2.0.1", "Authorize", "{}", "OccurrenceConstraintViolation")]
    public async Task A_bad_call_gets_its_error(string version, string action, string payload, string code)
    {
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, id, version: version);
        (await charger.ErrorOfAsync(action, payload)).ShouldBe(code);
        await charger.BootAsync();
    }

    [Theory]
    [InlineData("2.0.1", "{", "-1", "RpcFrameworkError")]
    [InlineData("2.1", "[]", "-1", "RpcFrameworkError")]
    [InlineData("2.0.1", """[2,"a","Heartbeat",[]]""", "a", "RpcFrameworkError")]
    [InlineData("2.0.1", """[2,"a","Heartbeat",{"x":}]""", "a", "RpcFrameworkError")]
    [InlineData("2.0.1", """[5,"a","X","",{}]""", "a", "MessageTypeNotSupported")]
    [InlineData("2.0.1", """[6,"a","NotifyPeriodicEventStream",{}]""", "a", "MessageTypeNotSupported")]
    [InlineData("2.1", """[7,"a",{}]""", "a", "MessageTypeNotSupported")]
    public async Task A_bad_frame_gets_its_error_and_the_line_goes_on(string version, string frame, string answered, string code)
    {
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, id, version: version);
        (await charger.AnswerToAsync(frame, answered))[2].GetString().ShouldBe(code);
        await charger.BootAsync();
    }

    [Fact]
    public async Task What_is_sent_unanswered_is_passed_on_and_not_answered()
    {
        using var events = open.Gateway.Get<IEventStream>().Subscribe(100);
        await using var charger = await RawCharger.ArriveAsync(open.Gateway, id, "2.1");
        await charger.AskAsync("OpenPeriodicEventStream", """{"constantStreamData":{"id":1,"variableMonitoringId":2,"params":{"interval":5}}}""");
        while (charger.Frames.TryRead(out _))
        {
        }

        await charger.SendAsync("""[6,"s1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-01-01T10:00:00Z","data":[{"t":0,"v":"230.4"}]}]""");
        await charger.SendAsync("""[6,"s2","Nonsense",{}]""");
        await charger.SendAsync("""[6,"s3","Heartbeat",{}]""");
        await charger.AskAsync("Heartbeat", "{}", "after");
        charger.Frames.TryRead(out var only).ShouldBeTrue();
        only.ShouldContain("after");
        var told = await NextAsync<ChargerNotified>(events, notified => notified.Message == "NotifyPeriodicEventStream");
        told.Content.GetProperty("data")[0].GetProperty("v").GetString().ShouldBe("230.4");
    }

    [Fact]
    public async Task A_charger_that_cannot_use_an_answer_says_so_and_goes_on()
    {
        using var events = open.Gateway.Get<IEventStream>().Subscribe(100);
        await using var charger = await RawCharger.ArriveAsync(open.Gateway, id, "2.1");
        await charger.SendAsync("""[5,"c1","FormatViolation","no such time",{}]""");
        await charger.AskAsync("Heartbeat", "{}");
        var error = await NextAsync<ChargerError>(events, _ => true);
        (error.Code, error.Text.Contains("no such time")).ShouldBe(("FormatViolation", true));
    }

    [Theory]
    [InlineData("Reset", """{"type":"ImmediateAndResume"}""", "type")]
    [InlineData("SetVariableMonitoring", """{"setMonitoringData":[{"value":1,"type":"TargetDelta","severity":1,"component":{"name":"A"},"variable":{"name":"B"}}]}""", "setMonitoringData[0].type")]
    [InlineData("CertificateSigned", """{"certificateChain":"x","requestId":1}""", "requestId")]
    [InlineData("GetTariffs", """{"evseId":1}""", "GetTariffs")]
    public async Task What_came_with_2_1_is_never_sent_to_a_charger_of_2_0_1(string action, string parameters, string named)
    {
        await using var charger = await RawCharger.ArriveAsync(open.Gateway, id, "2.0.1");
        var native = new Native(action, JsonElement.Parse(parameters));
        (await Should.ThrowAsync<ChargePointException>(() => open.Gateway.Get<IFleet>().SendAsync(id, native, Until.Soon))).Message.ShouldContain(named);
        charger.HasCall.ShouldBeFalse();

        await using var newer = await RawCharger.ArriveAsync(open.Gateway, id + "-new", "2.1");
        var sending = open.Gateway.Get<IFleet>().SendAsync(id + "-new", native, Until.Soon);
        JsonElement.DeepEquals((await newer.NextCallAsync()).Payload, JsonElement.Parse(parameters)).ShouldBeTrue();
        await newer.DisposeAsync();
        await Should.ThrowAsync<ChargePointException>(() => sending);
    }

    async Task<T> NextAsync<T>(EventSubscription events, Func<T, bool> isWanted)
        where T : ChargerEvent
    {
        while (true)
        {
            if (await events.Events.ReadAsync(Until.Soon) is T happened && happened.ChargePointId == id && isWanted(happened)) return happened;
        }
    }
}

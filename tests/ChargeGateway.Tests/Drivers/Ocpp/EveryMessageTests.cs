using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Drivers.Ocpp.Messages;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>Every message of every version, in either direction, over a real line. <see cref="SentFrame"/> judges what the gateway sends.</summary>
public sealed class EveryMessageTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    public static TheoryData<string, string> FromChargePoint => MessageExamples.Actions(MessageDirection.FromChargePoint);

    public static TheoryData<string, string> ToChargePoint => MessageExamples.Actions(MessageDirection.ToChargePoint);

    [Theory]
    [MemberData(nameof(FromChargePoint))]
    public async Task One_of_a_charger_is_answered(string version, string action)
    {
        await using var charger = await RawCharger.ConnectAsync(open.Gateway, $"in-{version}-{action}", version: version);
        var type = OcppMessages.Of(MessageExamples.Version(version))[action].Request;
        await charger.AskAsync(action, MessageExamples.Json(MessageExamples.Full(type, MessageExamples.Version(version))).ToJsonString());
        await charger.AskAsync(action, MessageExamples.Json(MessageExamples.Minimal(type, MessageExamples.Version(version))).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(ToChargePoint))]
    public async Task One_for_a_charger_can_be_sent_natively(string version, string action)
    {
        var id = $"out-{version}-{action}";
        await using var charger = await RawCharger.ArriveAsync(open.Gateway, id, version);
        var definition = OcppMessages.Of(MessageExamples.Version(version))[action];
        var request = Example(version, definition.Request);
        var sending = open.Gateway.Get<IFleet>().SendAsync(id, new Native(action, request), Until.Soon);
        var next = charger.NextCallAsync();
        if (await Task.WhenAny(sending, next) == sending) await sending;
        var call = await next;
        call.Action.ShouldBe(action);
        JsonElement.DeepEquals(call.Payload, request).ShouldBeTrue(call.Payload.ToString());
        await charger.SendAsync($"[3,\"{call.Id}\",{Example(version, definition.Response!)}]");
        var reply = (await sending).ShouldBeOfType<NativeReply>();
        JsonElement.DeepEquals(reply.Result, Example(version, definition.Response!)).ShouldBeTrue(reply.Result.ToString());
    }

    static JsonElement Example(string version, Type message) =>
        JsonElement.Parse(MessageExamples.Json(MessageExamples.Full(message, MessageExamples.Version(version))).ToJsonString());
}

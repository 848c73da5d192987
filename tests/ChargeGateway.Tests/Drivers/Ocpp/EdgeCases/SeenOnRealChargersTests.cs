using System.Net;
using System.Net.WebSockets;
using ChargeGateway.Core.State;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>What charge points on the market do.</summary>
public sealed class SeenOnRealChargersTests(HurriedGateway hurried) : IClassFixture<HurriedGateway>
{
    const string Boot = """[2,"b","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]""";

    [Fact]
    public async Task One_closes_without_a_code_on_reset_and_comes_back()
    {
        await using (var socket = await RawSocket.DialAsync(hurried.Gateway, "resetter"))
        {
            await socket.SendAsync(Boot);
            await socket.ReceiveTextAsync();
            var resetting = hurried.Gateway.GetAsync("/API/Reset/resetter");
            var id = (await socket.ReceiveTextAsync()).Split('"')[1];
            await socket.SendAsync($"[3,\"{id}\",{{\"status\":\"Accepted\"}}]");
            await socket.WriteAsync(RawSocket.Frame(RawSocket.Close, []));
            (await resetting).Body.ShouldBe("""{"status": "Accepted"}""");
            (await socket.CloseCodeAsync()).ShouldBe(1000);
            await socket.EndedAsync();
        }

        (await hurried.Gateway.GetAsync("/API/Reset/resetter")).Status.ShouldBe(HttpStatusCode.NotFound);
        await using var again = await Neighbour.MoveInAsync(hurried.Gateway, "resetter");
        await again.ShouldBeServedAsync();
    }

    [Fact]
    public async Task One_resets_without_answering_and_the_caller_hears_of_it_at_once()
    {
        await using var socket = await RawSocket.DialAsync(hurried.Gateway, "abrupt");
        await socket.SendAsync(Boot);
        await socket.ReceiveTextAsync();
        var resetting = hurried.Gateway.GetAsync("/API/Reset/abrupt");
        await socket.ReceiveTextAsync();
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Close, []));
        (await resetting).Status.ShouldBe(HttpStatusCode.BadGateway);
    }

    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1001, 1001)]
    [InlineData(3001, 3001)]
    [InlineData(4999, 4999)]
    public async Task Its_close_is_answered_with_its_own_code(int sent, int answered)
    {
        await using var socket = await RawSocket.DialAsync(hurried.Gateway, $"closer{sent}");
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Close, [(byte)(sent >> 8), (byte)sent, .. "bye"u8]));
        (await socket.CloseCodeAsync()).ShouldBe(answered);
        await socket.EndedAsync();
    }

    [Fact]
    public async Task One_never_answers_a_command_that_it_does_not_know_and_the_next_one_works()
    {
        await using var charger = await RawCharger.ConnectAsync(hurried.Gateway, "mute");
        await charger.BootAsync();
        var limiting = hurried.Gateway.GetAsync("/API/ClearChargingLimit/mute/1");
        (await charger.NextCallAsync()).Action.ShouldBe("ClearChargingProfile");
        (await limiting).ShouldBe((HttpStatusCode.OK, """{"status": "Timeout"}"""));
        var unlocking = hurried.Gateway.GetAsync("/API/UnlockConnector/mute/1");
        await charger.AnswerNextAsync("UnlockConnector", """{"status":"Unlocked"}""");
        (await unlocking).Body.ShouldBe("""{"status": "Unlocked"}""");
    }

    [Fact]
    public async Task One_sends_binary_frames()
    {
        await using var charger = await RawCharger.ConnectAsync(hurried.Gateway, "binary");
        await charger.SendAsync("[2,\"b\",\"Heartbeat\",{}]"u8.ToArray(), WebSocketMessageType.Binary);
        (await charger.Frames.ReadAsync(Until.Soon)).ShouldStartWith("[3,\"b\",");
    }

    [Fact]
    public async Task One_uses_numbers_as_message_ids_and_always_the_same()
    {
        await using var charger = await RawCharger.ConnectAsync(hurried.Gateway, "counter");
        for (var connector = 1; connector <= 3; connector++)
        {
            await charger.SendAsync($$"""[2,1,"StatusNotification",{"connectorId":{{connector}},"errorCode":"NoError","status":"Available"}]""");
            (await charger.Frames.ReadAsync(Until.Soon)).ShouldBe("[3,\"1\",{}]");
        }

        hurried.Gateway.Get<StateBoard>().Find("counter")!.Connectors.Count.ShouldBe(3);
    }

    [Fact]
    public async Task One_adds_what_the_specification_does_not_know()
    {
        await using var charger = await RawCharger.ConnectAsync(hurried.Gateway, "talker");
        await charger.SendAsync("""[2,"x","Heartbeat",{"customData":{"vendorId":"v"},"more":[1,2]},"extra",{}]""" + "\r\n");
        (await charger.Frames.ReadAsync(Until.Soon)).ShouldStartWith("[3,\"x\",");
        await charger.AskAsync(
            "BootNotification", """{"chargePointVendor":"A vendor whose name is longer than twenty","chargePointModel":"","imsi":null,"x":1}""");
        var asking = hurried.Gateway.GetAsync("/API/UnlockConnector/talker/1");
        await charger.AnswerNextAsync("UnlockConnector", """{"status":"Unlocked","statusInfo":{"reasonCode":"x"}}""");
        (await asking).Body.ShouldBe("""{"status": "Unlocked"}""");
    }
}

using System.Net;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Many chargers and many callers at once.</summary>
public sealed class CrowdTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    static readonly string[] Words = ["Unlocked", "UnlockFailed", "NotSupported"];

    [Fact]
    public async Task A_thousand_chargers_boot_at_once_beside_a_healthy_one()
    {
        await using var neighbour = await Neighbour.MoveInAsync(open.Gateway, "beside crowd");
        var crowd = Enumerable.Range(0, 1000).Select(i => Task.Run(() => BootAsync($"crowd{i}"))).ToArray();
        var all = Task.WhenAll(crowd);
        while (!all.IsCompleted) await neighbour.ShouldBeServedAsync(10);
        var sockets = await all;
        (await open.Gateway.GetAsync("/API/Status")).Body.Split("\"crowd").Length.ShouldBe(1001);
        foreach (var socket in sockets) await socket.DisposeAsync();
        await Until.TrueAsync(async () => !(await open.Gateway.GetAsync("/API/Status")).Body.Contains("\"crowd"));
        await neighbour.ShouldBeServedAsync();
    }

    [Fact]
    public async Task Each_of_64_parallel_callers_over_20_chargers_gets_its_own_answer()
    {
        var moving = Enumerable.Range(0, 20).Select(i => Neighbour.MoveInAsync(open.Gateway, $"busy{i}", call => Answer(i, call)));
        var chargers = await Task.WhenAll(moving);
        var fleet = open.Gateway.Get<IFleet>();
        var callers = Enumerable.Range(0, 64).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 15; i++)
            {
                var charger = (caller + i * 7) % 20;
                var connector = caller * 100 + i;
                (await open.Gateway.GetAsync($"/API/UnlockConnector/busy{charger}/{connector}"))
                    .ShouldBe((HttpStatusCode.OK, $$"""{"status": "{{Words[(charger + connector) % 3]}}"}"""));
                var data = $"{caller}/{i}/{charger}";
                var reply = await fleet.SendAsync($"busy{charger}", new DataTransfer("echo", null, data), Until.Soon);
                reply.ShouldBe(new DataTransferReply("Accepted", $"busy{charger}:{data}"));
            }
        }));
        await Task.WhenAll(callers);
        foreach (var charger in chargers) await charger.DisposeAsync();
    }

    static string Answer(int charger, RawCharger.Call call) => call.Action == "DataTransfer"
        ? $$"""{"status":"Accepted","data":"busy{{charger}}:{{call.Payload.GetProperty("data")}}"}"""
        : $$"""{"status":"{{Words[(charger + call.Payload.GetProperty("connectorId").GetInt32()) % 3]}}"}""";

    async Task<RawSocket> BootAsync(string id)
    {
        var socket = await RawSocket.DialAsync(open.Gateway, id);
        await socket.SendAsync("""[2,"b","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]""");
        (await socket.ReceiveTextAsync()).ShouldStartWith("[3,\"b\",{\"status\":\"Accepted\"");
        await socket.SendAsync("""[2,"s","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]""");
        (await socket.ReceiveTextAsync()).ShouldBe("[3,\"s\",{}]");
        return socket;
    }
}

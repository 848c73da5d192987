using System.Net.WebSockets;
using System.Text;
using ChargeGateway.Core.State;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Case 40 at the level of messages, and compression.</summary>
public sealed class HostileMessageEdgeCaseTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    [Fact]
    public async Task Edge_40_deep_nesting_is_a_formation_violation()
    {
        var (charger, _) = await DialAsync();
        await using var line = charger;
        (await charger.ErrorOfAsync("DataTransfer", Nested(100_000))).ShouldBe("FormationViolation");
        await charger.AskAsync("DataTransfer", Nested(50));
    }

    [Fact]
    public async Task Edge_40_nul_and_other_control_characters_are_only_characters()
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        await charger.AskAsync("BootNotification", """{"chargePointVendor":"V\u0000\u0001\u007f","chargePointModel":"M\u0000"}""");
        await charger.AskAsync("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Available","info":"a\u0000b"}""");
        await charger.AskAsync("StartTransaction", """{"connectorId":1,"idTag":"T\u0000T","meterStart":0,"timestamp":"2026-01-01T10:00:00Z"}""");
        await charger.AskAsync("DataTransfer", """{"vendorId":"\ud83d\ude00\u0000"}""");
        (await open.Gateway.GetAsync("/API/Status")).Body.ShouldContain(id);
    }

    [Fact]
    public async Task Edge_40_half_a_surrogate_pair_does_no_harm()
    {
        var (charger, _) = await DialAsync();
        await using var line = charger;
        foreach (var (action, payload) in new[]
        {
            ("Authorize", """{"idTag":"\ud800"}"""),
            ("DataTransfer", """{"vendorId":"\ud800","data":"\udc00"}"""),
            ("DataTransfer", """{"vendorId":"v","\ud800":1}"""),
            ("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"\ud800"}"""),
        })
        {
            await charger.FrameOfAsync(action, payload);
        }

        await charger.AskAsync("Heartbeat", "{}");
        (await open.Gateway.GetAsync("/API/Status")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task Edge_40_of_two_values_for_one_name_one_counts_and_the_message_is_taken()
    {
        var (charger, id) = await DialAsync();
        await using var line = charger;
        await charger.AskAsync(
            "StatusNotification", """{"connectorId":1,"connectorId":2,"errorCode":"NoError","status":"Faulted","status":"Available"}""");
        open.Gateway.Get<StateBoard>().Find(id)!.Connectors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Edge_40_numbers_of_every_size_are_answered()
    {
        var (charger, _) = await DialAsync();
        await using var line = charger;
        string[] numbers = ["2147483648", "-1", "1e400", "1.5", "99999999999999999999999999999999", "-0", "\"1\"", "true", "null"];
        foreach (var number in numbers)
        {
            foreach (var (action, payload) in new[]
            {
                ("StartTransaction", $$"""{"connectorId":1,"idTag":"T","meterStart":{{number}},"timestamp":"2026-01-01T10:00:00Z"}"""),
                ("StopTransaction", $$"""{"transactionId":{{number}},"meterStop":{{number}},"timestamp":"2026-01-01T10:00:00Z"}"""),
                ("StatusNotification", $$"""{"connectorId":{{number}},"errorCode":"NoError","status":"Available"}"""),
            })
            {
                var frame = await charger.FrameOfAsync(action, payload);
                if (frame[0].GetInt32() == 4) frame[2].GetString().ShouldNotBe("InternalError", number);
            }
        }
    }

    [Fact]
    public async Task Edge_40_compression_is_spoken_and_a_small_message_that_unpacks_to_a_huge_one_is_1009()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("ocpp1.6");
        socket.Options.DangerousDeflateOptions = new WebSocketDeflateOptions();
        await socket.ConnectAsync(new Uri(open.Gateway.OcppUrl + "/deflated"), Until.Soon);
        var answer = new byte[4096];
        for (var i = 0; i < 3; i++)
        {
            var call = Encoding.UTF8.GetBytes($"[2,\"{i}\",\"DataTransfer\",{{\"vendorId\":\"v\",\"data\":\"{new string('x', 50_000)}\"}}]");
            await socket.SendAsync(call, WebSocketMessageType.Text, true, Until.Soon);
            var got = await socket.ReceiveAsync(answer, Until.Soon);
            Encoding.UTF8.GetString(answer, 0, got.Count).ShouldStartWith($"[3,\"{i}\",");
        }

        await socket.SendAsync(new byte[20 * 1024 * 1024], WebSocketMessageType.Text, true, Until.Soon);
        (await socket.ReceiveAsync(answer, Until.Soon)).CloseStatus.ShouldBe(WebSocketCloseStatus.MessageTooBig);
    }

    static string Nested(int depth) => "{\"vendorId\":\"v\",\"x\":" + new string('[', depth) + new string(']', depth) + "}";

    async Task<(RawCharger Charger, string Id)> DialAsync()
    {
        var id = "h" + Guid.NewGuid().ToString("N");
        return (await RawCharger.ConnectAsync(open.Gateway, id), id);
    }
}

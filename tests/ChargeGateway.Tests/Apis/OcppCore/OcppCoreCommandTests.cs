using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Apis.OcppCore;

/// <summary>The compatibility cases about commands, sent byte for byte.</summary>
public sealed class OcppCoreCommandTests(GatewayWithChargers running) : IClassFixture<GatewayWithChargers>
{
    readonly RunningGateway gateway = running.Gateway;
    readonly ScriptedChargePoint cp16 = running.Cp16;

    public static TheoryData<string, string, Command> Accepted => new()
    {
        { "/API/Reset/cp16", "Accepted", new Reset() },
        { "/API/Reset/cp16/", "Accepted", new Reset() },
        { "/API/Reset/cp16/Hard", "Accepted", new Reset() },
        { "/api/Reset/cp16", "Accepted", new Reset() },
        { "/aPi/Reset/cp%31%36", "Accepted", new Reset() },
        { "/API/Reset/cp16?connector=3", "Accepted", new Reset() },
        { "/API/UnlockConnector/cp16/1", "Unlocked", new UnlockConnector(1) },
        { "/API/UnlockConnector/cp16/1/", "Unlocked", new UnlockConnector(1) },
        { "/API/UnlockConnector/cp16/1/2/3/4", "Unlocked", new UnlockConnector(1) },
        { "/API/UnlockConnector/cp16", "Unlocked", new UnlockConnector(0) },
        { "/API/UnlockConnector/cp16/", "Unlocked", new UnlockConnector(0) },
        { "/API/UnlockConnector/cp16/abc", "Unlocked", new UnlockConnector(0) },
        { "/API/UnlockConnector/cp16/-1", "Unlocked", new UnlockConnector(-1) },
        { "/API/SetChargingLimit/cp16/1/2000W", "Accepted", new SetChargingLimit(1, 2000, LimitUnit.W) },
        { "/API/SetChargingLimit/cp16/1/16A", "Accepted", new SetChargingLimit(1, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/16a", "Accepted", new SetChargingLimit(1, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/2000w", "Accepted", new SetChargingLimit(1, 2000, LimitUnit.W) },
        { "/API/SetChargingLimit/cp16/1/0A", "Accepted", new SetChargingLimit(1, 0, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/016A", "Accepted", new SetChargingLimit(1, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/1/2147483647W", "Accepted", new SetChargingLimit(1, int.MaxValue, LimitUnit.W) },
        { "/API/SetChargingLimit/cp16//16A", "Accepted", new SetChargingLimit(0, 16, LimitUnit.A) },
        { "/API/SetChargingLimit/cp16/x/16A", "Accepted", new SetChargingLimit(0, 16, LimitUnit.A) },
        { "/API/ClearChargingLimit/cp16", "Accepted", new ClearChargingLimit(0) },
        { "/API/ClearChargingLimit/cp16/1", "Accepted", new ClearChargingLimit(1) },
        { "/API/ClearChargingLimit/cp16/x", "Accepted", new ClearChargingLimit(0) },
        { "/API/StartTransaction/cp16/1/TAG1", "Accepted", new StartCharging("TAG1", 1) },
        { "/API/StartTransaction/cp16/0/TAG1", "Accepted", new StartCharging("TAG1", 0) },
        { "/API/RemoteStartTransaction/cp16/1/TAG1", "Accepted", new StartCharging("TAG1", 1) },
        { "/API/StopTransaction/cp16/1", "Accepted", new StopCharging(1) },
        { "/API/RemoteStopTransaction/cp16/2", "Accepted", new StopCharging(2) },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_command_reaches_the_charger_and_its_word_comes_back(string target, string word, Command command)
    {
        (await gateway.AskAsync(target)).ShouldSay(word);

        cp16.Last.ShouldBe(command);
    }

    [Theory]
    [InlineData("/API/Reset")]
    [InlineData("/API/Reset/")]
    [InlineData("/API/Reset//1")]
    [InlineData("/API/UnlockConnector")]
    [InlineData("/API/UnlockConnector//1")]
    [InlineData("/API/SetChargingLimit")]
    [InlineData("/API/ClearChargingLimit/")]
    [InlineData("/API/StartTransaction")]
    [InlineData("/API/StopTransaction")]
    [InlineData("/API/SetChargingLimit/cp16")]
    [InlineData("/API/SetChargingLimit/cp16/1")]
    [InlineData("/API/SetChargingLimit/cp16/1/")]
    [InlineData("/API/SetChargingLimit/cp16/1//16A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16")]
    [InlineData("/API/SetChargingLimit/cp16/1/16.5A")]
    [InlineData("/API/SetChargingLimit/cp16/1/-5A")]
    [InlineData("/API/SetChargingLimit/cp16/1/+5A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16kW")]
    [InlineData("/API/SetChargingLimit/cp16/1/A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16%20A")]
    [InlineData("/API/SetChargingLimit/cp16/1/16A%0A")]
    [InlineData("/API/SetChargingLimit/cp16/1/%D9%A1%D9%A6A")]
    [InlineData("/API/SetChargingLimit/cp16/1/2147483648W")]
    [InlineData("/API/SetChargingLimit/cp16/1/99999999999999999999W")]
    [InlineData("/API/SetChargingLimit/cp16/99999999999/16A")]
    [InlineData("/API/UnlockConnector/cp16/2147483648")]
    [InlineData("/API/ClearChargingLimit/cp16/-99999999999")]
    [InlineData("/API/StartTransaction/cp16/x/TAG1")]
    [InlineData("/API/StartTransaction/cp16//TAG1")]
    [InlineData("/API/StartTransaction/cp16/1")]
    [InlineData("/API/StartTransaction/cp16/1/")]
    [InlineData("/API/StartTransaction/cp16/99999999999/TAG1")]
    [InlineData("/API/StopTransaction/cp16")]
    [InlineData("/API/StopTransaction/cp16/x")]
    [InlineData("/API/StopTransaction/cp16/99999999999")]
    [InlineData("/API/SetChargingLimit/nobody")]
    [InlineData("/API/StartTransaction/nobody")]
    [InlineData("/API/StartTransaction/nobody/1")]
    public async Task A_path_that_lacks_something_is_400_and_asks_nobody(string target)
    {
        var asked = cp16.Asked.Count;

        (await gateway.AskAsync(target)).ShouldBeEmpty(400);

        cp16.Asked.Count.ShouldBe(asked);
    }

    [Theory]
    [InlineData("/API/Reset/{0}")]
    [InlineData("/API/UnlockConnector/{0}/1")]
    [InlineData("/API/SetChargingLimit/{0}/1/16A")]
    [InlineData("/API/ClearChargingLimit/{0}")]
    [InlineData("/API/StartTransaction/{0}/1/TAG1")]
    [InlineData("/API/StartTransaction/{0}/1/UNKNOWN")]
    [InlineData("/API/StopTransaction/{0}")]
    [InlineData("/API/StopTransaction/{0}/1")]
    public async Task A_charger_that_is_not_connected_is_404(string target)
    {
        foreach (var id in new[] { "nobody", "offline", "CP16" })
            (await gateway.AskAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, target, id))).ShouldBeEmpty(404);
    }

    [Theory]
    [InlineData("/API/")]
    [InlineData("/API//Status")]
    [InlineData("/API//Reset/cp16")]
    [InlineData("/API/Foo")]
    [InlineData("/API/status")]
    [InlineData("/API/RESET/cp16")]
    [InlineData("/API/GetConfiguration/cp16")]
    [InlineData("/API/Reset%2Fcp16")]
    public async Task What_is_no_command_is_404(string target) => (await gateway.AskAsync(target)).ShouldBeEmpty(404);

    [Fact]
    public async Task The_bare_prefix_is_200_and_empty() => (await gateway.AskAsync("/API")).ShouldBeEmpty(200);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Every_method_carries_out_the_command(string method)
    {
        (await gateway.AskAsync("/API/UnlockConnector/cp16/1", method, body: "ignored")).ShouldSay("Unlocked");
        cp16.Last.ShouldBe(new UnlockConnector(1));
    }

    [Fact]
    public async Task Head_carries_out_the_command_and_has_no_body()
    {
        var asked = cp16.Asked.Count;

        var answer = await gateway.AskAsync("/API/UnlockConnector/cp16/7", "HEAD");

        (answer.Status, answer.Body, answer.Headers["Content-Type"]).ShouldBe((200, "", "application/json"));
        cp16.Asked.Count.ShouldBe(asked + 1);
        cp16.Last.ShouldBe(new UnlockConnector(7));
    }

    [Theory]
    [InlineData("sp ace", "sp%20ace")]
    [InlineData("Üniï", "%C3%9Cni%C3%AF")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("a+b&c=d", "a+b&c=d")]
    public async Task An_id_is_percent_decoded_on_its_own(string id, string encoded)
    {
        var charger = gateway.Connect(id);

        (await gateway.AskAsync($"/API/UnlockConnector/{encoded}/3")).ShouldSay("Unlocked");

        charger.Last.ShouldBe(new UnlockConnector(3));
    }

    [Theory]
    [InlineData("UNKNOWN")]
    [InlineData("BLOCKED")]
    [InlineData("EXPIRED")]
    [InlineData("BUSY")]
    public async Task A_tag_that_may_not_charge_is_rejected_without_asking_the_charger(string tag)
    {
        var asked = cp16.Asked.Count;

        (await gateway.AskAsync($"/API/StartTransaction/cp16/1/{tag}")).ShouldSay("Rejected");

        cp16.Asked.Count.ShouldBe(asked);
    }

    [Theory]
    [InlineData("Rejected")]
    [InlineData("UnlockFailed")]
    [InlineData("OngoingAuthorizedTransaction")]
    [InlineData("Scheduled")]
    public async Task The_chargers_own_word_passes_through(string word)
    {
        var charger = gateway.Connect("worded");
        charger.Says(word);

        (await gateway.AskAsync("/API/Reset/worded")).ShouldSay(word);
    }

    [Theory]
    [InlineData(Failure.NotSupported, "NotSupported")]
    [InlineData(Failure.TimedOut, "Timeout")]
    [InlineData(Failure.Invalid, "Rejected")]
    public async Task Some_failures_are_an_answer(Failure failure, string word)
    {
        gateway.Connect("failing").Fails(failure);

        (await gateway.AskAsync("/API/StopTransaction/failing/1")).ShouldSay(word);
    }

    [Theory]
    [InlineData(Failure.Unknown, 404)]
    [InlineData(Failure.Offline, 404)]
    [InlineData(Failure.Conflict, 424)]
    [InlineData(Failure.Busy, 429)]
    [InlineData(Failure.DeviceError, 502)]
    [InlineData(Failure.Protocol, 502)]
    public async Task The_other_failures_are_a_status_without_a_body(Failure failure, int status)
    {
        gateway.Connect("failing").Fails(failure, "NotSupported");

        (await gateway.AskAsync("/API/StopTransaction/failing/1")).ShouldBeEmpty(status);
    }

    [Fact]
    public async Task A_charger_that_does_not_answer_is_a_timeout()
    {
        gateway.Connect("silent").IsSilent();

        (await gateway.AskAsync("/API/Reset/silent")).ShouldSay("Timeout");
    }

    [Fact]
    public async Task A_fault_of_the_gateway_is_500_without_a_body()
    {
        gateway.Connect("odd").Answer = (_, _) => throw new InvalidOperationException("secret detail");

        (await gateway.AskAsync("/API/Reset/odd")).ShouldBeEmpty(500);
    }

    [Theory]
    [InlineData("/API/Reset/nobody")]
    [InlineData("/API/Reset")]
    [InlineData("/API/Foo")]
    [InlineData("/API/")]
    [InlineData("/API")]
    [InlineData("/API/Status")]
    public async Task Without_a_valid_key_everything_is_401_first(string target)
    {
        (await gateway.AskAsync(target, key: null)).ShouldBeEmpty(401);
        (await gateway.AskAsync(target, key: "wrong")).ShouldBeEmpty(401);
        (await gateway.AskAsync(target, key: "")).ShouldBeEmpty(401);
        (await gateway.AskAsync(target, key: "TEST-KEY")).ShouldBeEmpty(401);
        (await gateway.AskAsync(target + "?api_key=test-key&X-API-Key=test-key", key: null)).ShouldBeEmpty(401);
    }

    [Fact]
    public async Task The_keys_header_may_be_written_in_any_case()
    {
        (await gateway.AskAsync("/API/Status", key: null, headers: "x-api-KEY: test-key")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_key_may_look_without_being_allowed_to_command()
    {
        (await gateway.AskAsync("/API/Status", key: "read-key")).Status.ShouldBe(200);
        (await gateway.AskAsync("/API/Reset/cp16", key: "read-key")).ShouldBeEmpty(403);
        (await gateway.AskAsync("/API/Reset", key: "read-key")).ShouldBeEmpty(403);
        (await gateway.AskAsync("/API/Reset/cp16", key: "control-key")).ShouldSay("Accepted");
    }

    [Fact]
    public async Task A_body_that_is_declared_or_grows_too_large_is_413_and_asks_nobody()
    {
        var asked = cp16.Asked.Count;
        var chunk = "10000\r\n" + new string('x', 0x10000) + "\r\n";

        var declared = await gateway.AskAsync("/API/Reset/cp16", "POST", headers: "Content-Length: 1048577");
        var grown = await gateway.AskAsync(
            "/API/Reset/cp16",
            "POST",
            key: null,
            headers: ["X-API-Key: test-key", "Transfer-Encoding: chunked\r\n\r\n" + string.Concat(Enumerable.Repeat(chunk, 17)) + "0\r\n"]);

        declared.ShouldBeEmpty(413);
        grown.ShouldBeEmpty(413);
        cp16.Asked.Count.ShouldBe(asked);
    }
}

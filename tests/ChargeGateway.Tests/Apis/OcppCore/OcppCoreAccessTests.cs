using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Apis.OcppCore;

/// <summary>Who may do what on <c>/API</c>, and with how much.</summary>
public sealed class OcppCoreAccessTests(GatewayWithChargers running) : IClassFixture<GatewayWithChargers>
{
    readonly RunningGateway gateway = running.Gateway;
    readonly ScriptedChargePoint cp16 = running.Cp16;

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

using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Cases 1 to 8: version, identity, URL.</summary>
public sealed class HandshakeEdgeCaseTests(StrictGateway strict, OpenGateway open) : IClassFixture<StrictGateway>, IClassFixture<OpenGateway>
{
    static readonly string[] Upgrade =
        ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol: ocpp1.6"];

    [Fact]
    public async Task Edge_01_an_unknown_version_beside_a_known_one_does_no_harm() =>
        (await SubProtocolAsync("ocpp0.1", "ocpp1.6")).ShouldBe("ocpp1.6");

    [Fact]
    public async Task Edge_02_only_an_unknown_version_is_not_upgraded() => (await RefusalAsync("/open", "ocpp0.1")).ShouldBe(400);

    [Theory]
    [InlineData("ocpp2.1", "ocpp2.1", "ocpp2.0.1", "ocpp1.6")]
    [InlineData("ocpp2.0.1", "ocpp0.1", "ocpp2.0.1", "ocpp2.1")]
    [InlineData("ocpp1.6", "ocpp1.6", "ocpp2.0.1", "ocpp0.1")]
    public async Task Edge_03_the_first_of_the_charger_s_own_list_that_is_spoken_is_taken(string taken, params string[] offered) =>
        (await SubProtocolAsync(offered)).ShouldBe(taken);

    [Fact]
    public async Task Edge_03_a_list_over_several_headers_counts_as_one()
    {
        await using var socket = await RawSocket.RequestAsync(
            strict.Gateway,
            "GET /OCPP/open",
            [.. Upgrade[..3], "Sec-WebSocket-Version: 13", "Sec-WebSocket-Protocol: ocpp0.1", "Sec-WebSocket-Protocol: ocpp1.6"]);
        socket.Status.ShouldBe(101);
        socket.Head.ShouldContain("Sec-WebSocket-Protocol: ocpp1.6\r\n");
    }

    [Fact]
    public async Task Edge_03_the_name_of_a_version_is_exact() => (await RefusalAsync("/open", "OCPP1.6", "ocpp1.6j", "1.6")).ShouldBe(400);

    [Fact]
    public async Task Edge_04_no_version_at_all_is_refused() => (await RefusalAsync("/open")).ShouldBe(400);

    [Theory]
    [InlineData("/nobody")]
    [InlineData("/OPEN")]
    [InlineData("/")]
    [InlineData("")]
    public async Task Edge_05_an_unknown_identity_is_404(string path) => (await RefusalAsync(path, "ocpp1.6")).ShouldBe(404);

    [Fact]
    public async Task Edge_06_the_identity_is_percent_decoded_once()
    {
        await using var charger = await RawCharger.ConnectAsync(strict.Gateway, "a b/ü");
        await charger.BootAsync();
        (await strict.Gateway.GetAsync("/API/Status")).Body.ShouldContain("\"id\":\"a b/ü\"");
        (await RefusalAsync("/a%2520b%252F%25C3%25BC", "ocpp1.6")).ShouldBe(404);
    }

    [Theory]
    [InlineData(48, 101)]
    [InlineData(49, 404)]
    [InlineData(2000, 404)]
    public async Task Edge_06_an_identity_has_at_most_48_characters(int length, int status)
    {
        await using var socket = await RawSocket.RequestAsync(
            open.Gateway, $"GET /OCPP/{new string('x', length)}", [.. Upgrade, "Sec-WebSocket-Version: 13"]);
        socket.Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("/OCPP/%00")]
    [InlineData("/OCPP/a%0Ab")]
    public async Task Edge_06_a_control_character_is_no_part_of_an_identity(string target)
    {
        await using var socket = await RawSocket.RequestAsync(open.Gateway, $"GET {target}", [.. Upgrade, "Sec-WebSocket-Version: 13"]);
        socket.Status.ShouldBeOneOf(400, 404);
    }

    [Fact]
    public async Task Edge_06_a_colon_is_allowed_in_1_6()
    {
        await using var charger = await RawCharger.ConnectAsync(strict.Gateway, "a:b", RawCharger.Basic("a:b", StrictGateway.Password));
        await charger.BootAsync();
    }

    [Theory]
    [InlineData("/OCPP/ocpp2.0.1/open")]
    [InlineData("/ocpp/1.5/x/open/")]
    [InlineData("/OCPP/open?version=2.0.1")]
    public async Task Edge_07_the_version_in_the_url_does_not_decide(string target)
    {
        await using var charger = await RawCharger.ConnectAsync(new Uri(strict.Gateway.OcppUrl, target), null, "ocpp1.6");
        charger.SubProtocol.ShouldBe("ocpp1.6");
        await charger.BootAsync();
    }

    [Theory]
    [InlineData("GET /OCPP/open", false)]
    [InlineData("POST /OCPP/open", false)]
    [InlineData("GET /OCPP/open", true, "Sec-WebSocket-Version: 8")]
    [InlineData("GET /OCPP/open", true)]
    [InlineData("POST /OCPP/open", true, "Sec-WebSocket-Version: 13")]
    public async Task Edge_08_what_is_no_websocket_is_told_so(string request, bool upgrade, params string[] more)
    {
        await using var socket = await RawSocket.RequestAsync(strict.Gateway, request, upgrade ? [.. Upgrade, .. more] : more);
        socket.Status.ShouldBeInRange(400, 499);
        socket.Head.ShouldContain("Content-Length: 0");
    }

    async Task<string?> SubProtocolAsync(params string[] offered)
    {
        await using var charger = await RawCharger.ConnectAsync(new Uri($"{strict.Gateway.OcppUrl}/open"), null, offered);
        await charger.BootAsync();
        return charger.SubProtocol;
    }

    async Task<int> RefusalAsync(string path, params string[] offered) =>
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(new Uri(strict.Gateway.OcppUrl + path), null, offered))).Status;
}

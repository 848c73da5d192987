using System.Net.WebSockets;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Who gets a line at all.</summary>
public class HandshakeTests
{
    [Fact]
    public async Task The_sub_protocol_is_the_originals_or_none()
    {
        await using var gateway = await TestGateway.StartAsync();
        await using var usual = await BalanzClient.ConnectAsync(gateway);
        usual.SubProtocol.ShouldBe("ocpp1.6");
        await using var several = await BalanzClient.ConnectAsync(gateway, "/api/", "foo", "ocpp1.6");
        several.SubProtocol.ShouldBe("ocpp1.6");
        await using var none = await BalanzClient.ConnectAsync(gateway, "/api", "");
        none.SubProtocol.ShouldBeNull();
        (await Should.ThrowAsync<RefusedException>(() => BalanzClient.ConnectAsync(gateway, "/api", "foo"))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Only_that_very_path_is_the_APIs()
    {
        await using var gateway = await TestGateway.StartAsync("--Balanz:ApiPath=/socket/balanz");
        await using var own = await BalanzClient.ConnectAsync(gateway, "/socket/balanz");
        (await own.ErrorAsync("GetChargers")).ShouldBe("{NotAuthorized}");
        var refused = await Should.ThrowAsync<RefusedException>(() => BalanzClient.ConnectAsync(gateway));
        refused.Status.ShouldBe(401, "that is OCPP.Core's, which wants a key");
        (await Should.ThrowAsync<RefusedException>(() => BalanzClient.ConnectAsync(gateway, "/Socket/Balanz"))).Status.ShouldNotBe(101);
        (await gateway.GetAsync("/API/Status")).Body.ShouldBe("[]");
        (await gateway.GetAsync("/api")).Status.ShouldBe(System.Net.HttpStatusCode.OK, "without an upgrade it is OCPP.Core's");
    }

    [Fact]
    public async Task With_no_user_nobody_gets_in()
    {
        await using var gateway = await TestGateway.StartAsync();
        await using var client = await BalanzClient.ConnectAsync(gateway);
        foreach (var token in (string[])["", "admin", "adminadmin"])
            (await client.ErrorAsync("Login", $$"""{"token":"{{token}}"}""")).ShouldBe("{InvalidLogin}");
        (await client.ErrorAsync("GetGroups")).ShouldBe("{NotAuthorized}");
    }

    [Fact]
    public async Task A_line_on_which_nobody_logs_in_is_closed()
    {
        await using var gateway = await TestGateway.StartAsync("--Balanz:LoginTimeout=00:00:00.300");
        await using var client = await BalanzClient.ConnectAsync(gateway);
        await Should.ThrowAsync<IOException>(client.ReceiveAsync);
        client.Socket.CloseStatus.ShouldBe(WebSocketCloseStatus.PolicyViolation);
    }

    [Fact]
    public async Task A_gateway_that_stops_tells_its_clients_and_does_not_wait_for_them()
    {
        await using var gateway = await TestGateway.StartAsync("--Balanz:Users:0:Id=u", "--Balanz:Users:0:Password=p");
        await using var client = await BalanzClient.LogInAsync(gateway, "up");
        var receiving = client.ReceiveAsync();
        await gateway.RestartAsync().WaitAsync(TimeSpan.FromSeconds(8));
        await Should.ThrowAsync<IOException>(receiving);
        client.Socket.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
    }

    [Fact]
    public async Task Lines_are_counted()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Balanz:MaxConnections=3",
            "--Balanz:MaxWaitingForLogin=2",
            "--Balanz:Users:0:Id=u",
            "--Balanz:Users:0:Password=p");
        await using var first = await BalanzClient.ConnectAsync(gateway);
        await using var second = await BalanzClient.ConnectAsync(gateway);
        (await Should.ThrowAsync<RefusedException>(() => BalanzClient.ConnectAsync(gateway))).Status.ShouldBe(503, "two wait for their login");

        await first.OkAsync("Login", """{"token":"up"}""");
        await using var third = await BalanzClient.ConnectAsync(gateway);
        await second.OkAsync("Login", """{"token":"up"}""");
        (await Should.ThrowAsync<RefusedException>(() => BalanzClient.ConnectAsync(gateway))).Status.ShouldBe(503, "there are three");

        await third.DisposeAsync();
        await Until.TrueAsync(async () =>
        {
            try
            {
                await using var again = await BalanzClient.ConnectAsync(gateway);
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
        });
    }
}

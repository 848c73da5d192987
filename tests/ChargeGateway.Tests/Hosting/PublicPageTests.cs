using ChargeGateway.Core.Events;

namespace ChargeGateway.Tests.Hosting;

/// <summary>What is open to everybody: the root page and the health of the process.</summary>
public sealed class PublicPageTests : IAsyncLifetime
{
    RunningGateway gateway = null!;

    public async Task InitializeAsync() => gateway = await RunningGateway.StartAsync();

    public async Task DisposeAsync() => await gateway.DisposeAsync();

    [Theory]
    [InlineData()]
    [InlineData("Accept: */*")]
    [InlineData("Accept: application/json")]
    public async Task The_root_tells_programs_how_many_chargers_are_connected(params string[] headers)
    {
        gateway.Connect("a");
        gateway.Connect("b");
        gateway.Connect("c");
        gateway.Publish(new ChargerDisconnected("c", DateTimeOffset.UnixEpoch));

        var answer = await gateway.AskAsync("/", key: null, headers: headers);

        answer.Status.ShouldBe(200);
        answer.Headers["Content-Type"].ShouldBe("text/plain");
        answer.Body.ShouldBe("Running...\r\n\r\n2 chargepoints connected");
    }

    [Fact]
    public async Task The_root_is_a_page_with_links_for_browsers()
    {
        gateway.Connect("a");

        var answer = await gateway.AskAsync("/", key: null, headers: "Accept: text/html,application/xhtml+xml,*/*;q=0.8");

        answer.Headers["Content-Type"].ShouldBe("text/html; charset=utf-8");
        answer.Body.ShouldContain("<b>1</b> charger connected");
        foreach (var link in new[] { "/swagger", "/openapi/v1.json", "/health/ready" })
            answer.Body.ShouldContain($"href=\"{link}\"");
        answer.Body.ShouldContain($"<code>ws://{gateway.Address.Authority}/OCPP/</code>");
    }

    [Fact]
    public async Task The_process_lives_and_is_ready()
    {
        (await gateway.AskAsync("/health/live", key: null)).Body.ShouldContain("Healthy");
        (await gateway.AskAsync("/health/ready", key: null)).Body.ShouldContain("Healthy");
    }
}

using System.Net;
using ChargeGateway.Core.State;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>The URLs that chargers may dial.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("/OCPP/cp", "cp")]
    [InlineData("/ocpp/cp/", "cp")]
    [InlineData("/OcPp/some/where/cp", "cp")]
    [InlineData("/OCPP/with%20space", "with space")]
    [InlineData("/OCPP/with%2Fslash", "with/slash")]
    [InlineData("/OCPP/%C3%9Cmlaut", "Ümlaut")]
    [InlineData("/OCPP/cp?token=1", "cp")]
    [InlineData("/steve/websocket/CentralSystemService/cp", "cp")]
    [InlineData("/cp", "cp")]
    [InlineData("/cp/", "cp")]
    [InlineData("/OCPP/OCPP", "OCPP")]
    public async Task A_charger_is_known_by_the_last_part_of_its_url(string path, string id)
    {
        await using var gateway = await StartAsync();
        await using var charger = await RawCharger.ConnectAsync(new Uri($"ws://{gateway.Url.Authority}{path}"), null, "ocpp1.6");
        await charger.BootAsync();
        gateway.Get<StateBoard>().Find(id).ShouldNotBeNull().IsOnline.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/OCPP")]
    [InlineData("/OCPP/")]
    [InlineData("/OCPP/%00")]
    [InlineData("/OCPP/0123456789012345678901234567890123456789012345678")]
    public async Task Without_an_id_there_is_nothing(string path)
    {
        await using var gateway = await StartAsync();
        var refused = await Should.ThrowAsync<RefusedException>(
            () => RawCharger.ConnectAsync(new Uri($"ws://{gateway.Url.Authority}{path}"), null, "ocpp1.6"));
        refused.Status.ShouldBeOneOf(400, 404);
    }

    [Fact]
    public async Task A_prefix_of_nothing_leaves_everything_else_in_its_place()
    {
        await using var gateway = await StartAsync();
        (await gateway.GetAsync("/API/Status")).Status.ShouldBe(HttpStatusCode.OK);
        (await gateway.GetAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await gateway.GetAsync("/swagger/index.html")).Status.ShouldBe(HttpStatusCode.OK);
        (await gateway.GetAsync("/v1/chargers/pending")).Status.ShouldBe(HttpStatusCode.OK);
        (await gateway.GetAsync("/")).Body.ShouldContain("Running...");
    }

    static Task<TestGateway> StartAsync() => TestGateway.StartAsync(
        "--Ocpp:UnknownChargers=Accept", "--Ocpp:Paths:0=/OCPP", "--Ocpp:Paths:1=/", "--Ocpp:Paths:2=/steve/websocket/CentralSystemService");
}

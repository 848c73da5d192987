using ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>Which version is spoken: the charger's own order of preference decides, as far as the configuration goes along.</summary>
public sealed class NegotiationTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    [Theory]
    [InlineData("ocpp2.1", "ocpp2.1", "ocpp2.0.1", "ocpp1.6")]
    [InlineData("ocpp2.0.1", "ocpp2.0.1", "ocpp2.1", "ocpp1.6")]
    [InlineData("ocpp1.6", "ocpp1.6", "ocpp2.0.1")]
    [InlineData("ocpp2.0.1", "ocpp0.1", "ocpp2.0", "ocpp2.0.1")]
    [InlineData("ocpp2.1", "soap", "ocpp2.1")]
    public async Task The_first_that_is_spoken_is_taken(string taken, params string[] offered)
    {
        await using var charger = await RawCharger.ConnectAsync(new Uri($"{open.Gateway.OcppUrl}/n-{string.Join('-', offered)}"), null, offered);
        charger.SubProtocol.ShouldBe(taken);
    }

    [Theory]
    [InlineData("ocpp2.0")]
    [InlineData("ocpp2.0.1.1")]
    [InlineData("OCPP2.1")]
    public async Task None_in_common_is_refused(string offered) =>
        (await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(new Uri($"{open.Gateway.OcppUrl}/none"), null, offered))).Status.ShouldBe(400);

    [Fact]
    public async Task The_configuration_narrows_it()
    {
        await using var gateway = await TestGateway.StartAsync(
            "--Ocpp:UnknownChargers=Accept", "--Ocpp:Versions:0=2.0.1", "--Ocpp:Versions:1=1.6");
        await using var charger = await RawCharger.ConnectAsync(new Uri($"{gateway.OcppUrl}/cp"), null, "ocpp2.1", "ocpp1.6", "ocpp2.0.1");
        charger.SubProtocol.ShouldBe("ocpp1.6");
        await Should.ThrowAsync<RefusedException>(() => RawCharger.ConnectAsync(new Uri($"{gateway.OcppUrl}/cp"), null, "ocpp2.1"));
    }

    [Fact]
    public async Task A_version_is_that_of_the_connection()
    {
        await using (var old = await RawCharger.ArriveAsync(open.Gateway, "upgraded")) (await old.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");
        await using var now = await RawCharger.ArriveAsync(open.Gateway, "upgraded", "2.1");
        (await now.ErrorOfAsync("StartTransaction", "{}")).ShouldBe("NotImplemented");
        (await now.BootAsync()).GetProperty("status").GetString().ShouldBe("Accepted");
    }
}

using ChargeGateway.Hosting;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.Configuration;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary><c>--healthcheck</c>: the binary asks the gateway that runs with the same settings.</summary>
public sealed class HealthCheckTests
{
    [Fact]
    public async Task A_gateway_that_runs_is_healthy_and_one_that_does_not_is_not()
    {
        Uri url;
        await using (var gateway = await TestGateway.StartAsync())
        {
            url = gateway.Url;
            (await RunAsync($"http://*:{url.Port}")).ShouldBe((0, ""));
        }

        var (code, error) = await RunAsync(url.ToString());
        code.ShouldBe(1);
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldStartWith($"unhealthy: {url}health/ready");
    }

    [Theory]
    [InlineData("http://*:8080", "http://127.0.0.1:8080/")]
    [InlineData("http://0.0.0.0:8080", "http://127.0.0.1:8080/")]
    [InlineData("http://[::]:8080", "http://[::1]:8080/")]
    [InlineData("http://192.168.1.5:8080", "http://192.168.1.5:8080/")]
    [InlineData("http://gateway.example:8080", "http://127.0.0.1:8080/")]
    [InlineData("https://*:8443; http://localhost:8080", "http://localhost:8080/")]
    [InlineData("https://+:8443", "https://127.0.0.1:8443/")]
    public void It_asks_where_this_machine_reaches_it(string urls, string asked) => AddressOf(("Urls", urls)).ShouldBe(asked);

    [Fact]
    public void Endpoints_of_the_server_win_as_they_do_in_the_server() =>
        AddressOf(("Urls", "http://localhost:8080"), ("Kestrel:Endpoints:Tls:Url", "https://*:443")).ShouldBe("https://127.0.0.1/");

    static string AddressOf(params (string Key, string Value)[] settings)
    {
        var pairs = settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value));
        return HealthProbe.AddressOf(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build()).ToString();
    }

    static async Task<(int Code, string Error)> RunAsync(string urls)
    {
        var ran = await Tool.RunAsync("dotnet", [typeof(GatewayHost).Assembly.Location, "--healthcheck", "--Urls=" + urls]);
        return (ran.Code, ran.Error);
    }
}

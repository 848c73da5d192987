using System.Net;
using ChargeGateway.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Running;

/// <summary>The whole gateway as users start it, on a port of its own and with a data directory of its own.</summary>
sealed class TestGateway : IAsyncDisposable
{
    public const string Key = "test-key";

    readonly DirectoryInfo data;
    readonly string[] settings;
    readonly Action<IServiceCollection>? overrides;
    WebApplication app = null!;

    TestGateway(DirectoryInfo data, string[] settings, Action<IServiceCollection>? overrides)
    {
        (this.data, this.settings, this.overrides) = (data, settings, overrides);
    }

    public Uri Url { get; private set; } = null!;

    public Uri OcppUrl => new UriBuilder(Url) { Scheme = "ws", Path = "/OCPP" }.Uri;

    public HttpClient Http { get; private set; } = null!;

    public string DataDirectory => data.FullName;

    public static Task<TestGateway> StartAsync(params string[] settings) => StartAsync(null, settings);

    public static async Task<TestGateway> StartAsync(Action<IServiceCollection>? overrides, params string[] settings)
    {
        var gateway = new TestGateway(Directory.CreateTempSubdirectory("chargegateway-test-"), settings, overrides);
        await gateway.ListenAsync();
        return gateway;
    }

    public IServiceProvider Services => app.Services;

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Stops the gateway in order and starts it again on the same data, on another port.</summary>
    /// <param name="meanwhile">What happens while it is down.</param>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await StopAsync();
        meanwhile?.Invoke();
        await ListenAsync();
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string path, CancellationToken ct = default)
    {
        using var response = await Http.GetAsync(path, ct);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(ct));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        data.Delete(recursive: true);
    }

    Task<WebApplication> BuildAsync() => GatewayHost.BuildAsync(
        [
            "--Urls=http://127.0.0.1:0",
            $"--Gateway:DataDirectory={data.FullName}",
            "--Gateway:ApiKeys:0:Name=test",
            $"--Gateway:ApiKeys:0:Key={Key}",
            "--Gateway:ApiKeys:0:Role=Admin",
            "--Serilog:MinimumLevel:Default=Fatal",
            "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Fatal",
            .. settings,
        ],
        overrides);

    async Task ListenAsync()
    {
        app = await BuildAsync();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        Url = new Uri(address);
        Http = new HttpClient { BaseAddress = Url };
        Http.DefaultRequestHeaders.Add("X-API-Key", Key);
    }

    async Task StopAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

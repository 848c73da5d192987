using ChargeGateway.Hosting;
using ChargeGateway.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace ChargeGateway.Tests.Security;

/// <summary>A gateway that nobody has configured a key for.</summary>
sealed class GatewayWithoutKeys(WebApplication app, DirectoryInfo data) : IAsyncDisposable
{
    public static async Task<GatewayWithoutKeys> StartAsync(Substitutes substitutes)
    {
        var data = Directory.CreateTempSubdirectory("gateway-north-");
        var app = await GatewayHost.BuildAsync(
            ["--Urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal", "--Gateway:DataDirectory=" + data.FullName], substitutes.Register);
        await app.StartAsync();
        return new GatewayWithoutKeys(app, data);
    }

    public Task<RawAnswer> AskAsync(string target, string? key) =>
        RawHttp.AskAsync(new Uri(app.Urls.First()), "GET", target, key is null ? [] : ["X-API-Key: " + key]);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        data.Delete(recursive: true);
    }
}

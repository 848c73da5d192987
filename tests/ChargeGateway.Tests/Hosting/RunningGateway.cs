using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Hosting;

/// <summary>The gateway as users start it, on a free port, with substitutes for the store and the drivers.</summary>
sealed class RunningGateway : IAsyncDisposable
{
    public const string Key = "test-key";

    readonly WebApplication app;
    readonly DirectoryInfo data;

    RunningGateway(WebApplication app, DirectoryInfo data, Substitutes substitutes)
    {
        (this.app, this.data) = (app, data);
        Substitutes = substitutes;
        Address = new Uri(app.Urls.First());
        Http = new HttpClient { BaseAddress = Address };
        Http.DefaultRequestHeaders.Add("X-API-Key", Key);
    }

    public Substitutes Substitutes { get; }

    public Uri Address { get; }

    /// <summary>Sends the Admin key with each request.</summary>
    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public static Task<RunningGateway> StartAsync(params string[] settings) => StartAsync(new Substitutes(), settings);

    public static async Task<RunningGateway> StartAsync(Substitutes substitutes, params string[] settings)
    {
        var data = Directory.CreateTempSubdirectory("gateway-north-");
        string[] args =
        [
            "--Gateway:DataDirectory=" + data.FullName,
            "--Urls=http://127.0.0.1:0",
            "--Gateway:ApiKeys:0:Name=test",
            "--Gateway:ApiKeys:0:Key=" + Key,
            "--Gateway:ApiKeys:0:Role=Admin",
            "--Serilog:MinimumLevel:Default=Fatal",
            "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Fatal",
            .. settings,
        ];
        var app = await GatewayHost.BuildAsync(args, substitutes.Register);
        await app.StartAsync();
        return new RunningGateway(app, data, substitutes);
    }

    public ScriptedChargePoint Connect(string id, string? name = null)
    {
        var charger = new ScriptedChargePoint(id);
        Substitutes.Chargers[id] = new Charger(id, name);
        Services.GetRequiredService<IFleet>().Own(charger);
        return charger;
    }

    public void Publish(ChargerEvent happened) => Services.GetRequiredService<IEventStream>().Publish(happened);

    public Task<RawAnswer> AskAsync(string target, string method = "GET", string? key = Key, string body = "", params string[] headers) =>
        RawHttp.AskAsync(Address, method, target, [.. headers, .. key is null ? Array.Empty<string>() : ["X-API-Key: " + key]], body);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        data.Delete(recursive: true);
    }
}

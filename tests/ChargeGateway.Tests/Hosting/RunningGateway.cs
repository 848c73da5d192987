using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Hosting;

/// <summary>The gateway as users start it, on a free port, with substitutes for the store and the drivers.</summary>
sealed class RunningGateway : IAsyncDisposable
{
    public const string Key = TestGateway.Key;

    readonly TestGateway gateway;

    RunningGateway(TestGateway gateway, Substitutes substitutes) => (this.gateway, Substitutes) = (gateway, substitutes);

    public Substitutes Substitutes { get; }

    public Uri Address => gateway.Url;

    /// <summary>Sends the Admin key with each request.</summary>
    public HttpClient Http => gateway.Http;

    public IServiceProvider Services => gateway.Services;

    public static Task<RunningGateway> StartAsync(params string[] settings) => StartAsync(new Substitutes(), settings);

    public static async Task<RunningGateway> StartAsync(Substitutes substitutes, params string[] settings) =>
        new(await TestGateway.StartAsync(substitutes.Register, settings), substitutes);

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

    public ValueTask DisposeAsync() => gateway.DisposeAsync();
}

using System.Text;
using ChargeGateway.Core;
using ChargeGateway.Core.State;
using ChargeGateway.Tests.Hosting;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>A gateway with the chargers <c>cp</c> and <c>offline</c>, four keys, and the tags TAG1, TAG2 and BLOCKED.</summary>
sealed class RemoteGateway : IAsyncDisposable
{
    public const string Uuid = "622d625f-1b52-4a0e-9a3b-0d1a4b6c7e01";

    static readonly string[] Settings =
    [
        "--Gateway:ApiKeys:1:Name=reader",
        "--Gateway:ApiKeys:1:Key=read-key",
        "--Gateway:ApiKeys:1:Role=Read",
        "--Gateway:ApiKeys:2:Name=caller",
        "--Gateway:ApiKeys:2:Key=control-key",
        "--Gateway:ApiKeys:2:Role=Control",
        "--Gateway:ApiKeys:3:Name=limited",
        "--Gateway:ApiKeys:3:Key=limited-key",
        "--Gateway:ApiKeys:3:Role=Control",
        "--Gateway:ApiKeys:3:Chargers:0=offline",
        "--Gateway:Chargers:0:Id=cp",
        "--Gateway:Chargers:0:Uuid=" + Uuid,
        "--Gateway:Chargers:1:Id=offline",
        "--Gateway:Chargers:2:Id=a/b",
        "--Gateway:Tags:0:Id=TAG1",
        "--Gateway:Tags:1:Id=TAG2",
        "--Gateway:Tags:2:Id=BLOCKED",
        "--Gateway:Tags:2:Blocked=true",
    ];

    RemoteGateway(TestGateway gateway) => Gateway = gateway;

    public TestGateway Gateway { get; }

    public static Task<RemoteGateway> StartAsync(params string[] settings) => StartAsync(null, settings);

    public static async Task<RemoteGateway> StartAsync(Action<IServiceCollection>? overrides, params string[] settings) =>
        new(await TestGateway.StartAsync(overrides, [.. Settings, .. settings]));

    /// <summary>A charger that dials in.</summary>
    public async Task<RawCharger> ConnectAsync(string id = "cp")
    {
        var charger = await RawCharger.ArriveAsync(Gateway, id);
        await Until.TrueAsync(() => Gateway.Get<StateBoard>().Find(id) is { IsOnline: true });
        return charger;
    }

    /// <summary>A charger that answers as the test says.</summary>
    public ScriptedChargePoint Script(string id = "cp")
    {
        var charger = new ScriptedChargePoint(id);
        Gateway.Get<IFleet>().Own(charger);
        return charger;
    }

    public Task<RemoteAnswer> PostAsync(string path, string body = "", params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, "/remote_commands" + path, body, TestGateway.Key, headers);

    public Task<RemoteAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, "/remote_commands" + path);

    public async Task<RemoteAnswer> SendAsync(
        HttpMethod method, string target, string body = "", string key = TestGateway.Key, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient { BaseAddress = Gateway.Url };
        using var request = new HttpRequestMessage(method, new Uri(target, UriKind.Relative));
        if (key.Length > 0) request.Headers.Add("X-API-Key", key);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        if (body.Length > 0) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, Until.Soon);
        var all = response.Headers.Concat(response.Content.Headers);
        return new RemoteAnswer(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(Until.Soon),
            all.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));
    }

    public ValueTask DisposeAsync() => Gateway.DisposeAsync();
}

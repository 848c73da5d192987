using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChargeGateway.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Tests.Simulator;

/// <summary>The least that a charger needs to be content: a WebSocket on a free port, an answer to everything, a list of what was said.</summary>
sealed class FakeCentralSystem : IAsyncDisposable
{
    readonly WebApplication app;
    readonly ConcurrentDictionary<string, FakeLine> lines = new();
    readonly ConcurrentDictionary<string, Func<JsonObject, JsonObject>> answers = new();
    int transactions = 100;

    FakeCentralSystem(WebApplication app) => this.app = app;

    public Uri Url { get; private set; } = new("ws://unknown");

    /// <summary>Everything the chargers said, in order.</summary>
    public ConcurrentQueue<(string Charger, string Action, JsonObject Payload, string MessageId)> Heard { get; } = new();

    public ConcurrentQueue<string?> Authorizations { get; } = new();

    public Func<HttpContext, int> Admission { get; set; } = _ => 101;

    public static async Task<FakeCentralSystem> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var system = new FakeCentralSystem(builder.Build());
        system.app.UseWebSockets();
        system.app.Run(system.AcceptAsync);
        await system.app.StartAsync();
        system.Url = new Uri(system.app.Urls.Single().Replace("http", "ws", StringComparison.Ordinal) + "/OCPP");
        return system;
    }

    /// <summary>Answers an action in another way than usual; throw <see cref="FakeCallError"/> for a CALLERROR.</summary>
    public void Answer(string action, Func<JsonObject, JsonObject> answer) => answers[action] = answer;

    public void AnswerAsUsual(string action) => answers.TryRemove(action, out _);

    public Task<JsonObject> CallAsync(string charger, string action, JsonObject? payload = null) => lines[charger].CallAsync(action, payload ?? []);

    public Task<JsonObject> CallAsync(string charger, string action, string payload) => CallAsync(charger, action, JsonNode.Parse(payload)!.AsObject());

    public Task SendTextAsync(string charger, string text) => lines[charger].SendAsync(text);

    public void Abort(string charger) => lines[charger].Abort();

    public IReadOnlyList<JsonObject> Said(string action) => [.. Heard.Where(message => message.Action == action).Select(message => message.Payload)];

    /// <summary>Waits until a charger has said something that fits.</summary>
    public async Task<JsonObject> HearsAsync(string action, Func<JsonObject, bool>? fits = null)
    {
        JsonObject? found = null;
        await Until.TrueAsync(() => (found = Said(action).FirstOrDefault(fits ?? (_ => true))) is not null, $"{action} to be heard");
        return found!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var line in lines.Values)
            line.Abort();
        await app.DisposeAsync();
    }

    async Task AcceptAsync(HttpContext context)
    {
        Authorizations.Enqueue(context.Request.Headers.Authorization);
        var status = Admission(context);
        if (status != 101 || !context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = status == 101 ? 400 : status;
            return;
        }
        var charger = context.Request.Path.Value!.Split('/')[^1];
        using var socket = await context.WebSockets.AcceptWebSocketAsync(context.WebSockets.WebSocketRequestedProtocols.FirstOrDefault());
        var modern = socket.SubProtocol is "ocpp2.0.1" or "ocpp2.1";
        var line = new FakeLine(socket, (action, payload, id) => Reply(charger, action, payload, id, modern));
        lines[charger] = line;
        await line.RunAsync();
    }

    JsonObject Reply(string charger, string action, JsonObject payload, string id, bool modern)
    {
        Heard.Enqueue((charger, action, payload, id));
        if (answers.TryGetValue(action, out var answer))
            return answer(payload);
        return action switch
        {
            "BootNotification" => new JsonObject { ["status"] = "Accepted", ["currentTime"] = "2026-01-01T00:00:00Z", ["interval"] = 300 },
            "Heartbeat" => new JsonObject { ["currentTime"] = "2026-01-01T00:00:00Z" },
            "Authorize" => new JsonObject { [modern ? "idTokenInfo" : "idTagInfo"] = Accepted() },
            "TransactionEvent" => payload.ContainsKey("idToken") ? new JsonObject { ["idTokenInfo"] = Accepted() } : [],
            "StartTransaction" => new JsonObject { ["idTagInfo"] = Accepted(), ["transactionId"] = Interlocked.Increment(ref transactions) },
            "SignCertificate" or "DataTransfer" or "OpenPeriodicEventStream" => Accepted(),
            _ => [],
        };
    }

    static JsonObject Accepted() => new() { ["status"] = "Accepted" };
}

using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ChargeGateway.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>Another OCPP server, which answers what it is told to.</summary>
sealed class UpstreamServer : IAsyncDisposable
{
    readonly WebApplication app;
    readonly Channel<JsonElement> received = Channel.CreateUnbounded<JsonElement>();
    readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> asked = new();
    volatile WebSocket? socket;

    UpstreamServer(WebApplication app) => this.app = app;

    public static async Task<UpstreamServer> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var server = new UpstreamServer(builder.Build());
        server.app.UseWebSockets();
        server.app.Run(server.ServeAsync);
        await server.app.StartAsync();
        return server;
    }

    public int Port => new Uri(app.Urls.First()).Port;

    public string Address => $"ws://127.0.0.1:{Port}/ocpp/";

    /// <summary>What an action is answered with.</summary>
    public ConcurrentDictionary<string, string> Answers { get; } = new();

    public string? Path { get; private set; }

    public IHeaderDictionary? Headers { get; private set; }

    public bool IsConnected => socket is { State: WebSocketState.Open };

    /// <summary>The next CALL that the charger makes.</summary>
    public async Task<(string Action, JsonElement Payload)> NextAsync()
    {
        var call = await received.Reader.ReadAsync(Until.Soon);
        return (call[2].GetString()!, call[3]);
    }

    /// <summary>Asks the charger and gives the whole answer.</summary>
    public async Task<JsonElement> AskAsync(string action, string payload)
    {
        var id = Guid.NewGuid().ToString();
        var answer = asked[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync($"[2,\"{id}\",\"{action}\",{payload}]");
        return await answer.Task.WaitAsync(Until.Soon);
    }

    public async ValueTask DisposeAsync()
    {
        socket?.Abort();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(soon.Token);
        await app.DisposeAsync();
    }

    Task SendAsync(string text) => socket!.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Until.Soon);

    async Task ServeAsync(HttpContext context)
    {
        (Path, Headers) = (context.Request.Path.Value, context.Request.Headers);
        using var open = socket = await context.WebSockets.AcceptWebSocketAsync("ocpp1.6");
        var buffer = new byte[64 * 1024];
        try
        {
            while (await open.ReceiveAsync(buffer.AsMemory(), default) is { MessageType: WebSocketMessageType.Text } part)
                await TakeAsync(JsonElement.Parse(buffer.AsSpan(0, part.Count)));
        }
        catch (WebSocketException)
        {
            // The charger has gone.
        }
    }

    async Task TakeAsync(JsonElement message)
    {
        var id = message[1].GetString()!;
        if (message[0].GetInt32() != 2)
        {
            asked[id].SetResult(message);
            return;
        }

        received.Writer.TryWrite(message);
        if (Answers.TryGetValue(message[2].GetString()!, out var answer)) await SendAsync($"[3,\"{id}\",{answer}]");
    }
}

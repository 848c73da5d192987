using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;

namespace ChargeGateway.Benchmarks.Relay;

/// <summary>
/// The least that could stand between a caller and a charger: a GET becomes a text frame, the next frame of that charger becomes the answer.
/// No parsing, no checks, no storage. What the gateway is measured against.
/// </summary>
static class BareRelay
{
    public static async Task RunAsync(string url, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        await using var app = builder.Build();
        var chargers = new ConcurrentDictionary<string, RelayedCharger>();
        var bytes = Encoding.UTF8.GetBytes(new string(' ', 0));
        app.UseWebSockets();
        app.Map("/OCPP/{id}", async (HttpContext http, string id) =>
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync("ocpp1.6");
            await (chargers[id] = new RelayedCharger(socket)).RunAsync();
        });
        app.Map("/ECHO/{id}", async (HttpContext http, string id) =>
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync("ocpp1.6");
            await EchoAsync(socket);
        });
        app.MapGet("/relay/{id}", async (HttpContext http, string id) =>
        {
            var answer = await chargers[id].AskAsync();
            http.Response.ContentType = "application/json";
            await http.Response.Body.WriteAsync(answer);
        });
        app.MapPost("/bytes", async (HttpContext http) =>
        {
            using var copy = new MemoryStream();
            await http.Request.Body.CopyToAsync(copy);
            bytes = copy.ToArray();
        });
        app.MapGet("/bytes", async (HttpContext http) =>
        {
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = bytes.Length;
            await http.Response.Body.WriteAsync(bytes);
        });
        await app.StartAsync(ct);
        Console.WriteLine("listening on: " + app.Urls.First());
        await app.WaitForShutdownAsync(ct);
    }

    static async Task EchoAsync(WebSocket socket)
    {
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), default);
            if (part.MessageType == WebSocketMessageType.Close) return;
            await socket.SendAsync(buffer.AsMemory(0, part.Count), part.MessageType, part.EndOfMessage, default);
        }
    }
}

using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.Balanz;

/// <summary>A client of the balanz API as its web UI is one: the sub-protocol, texts as ids, answers of three elements.</summary>
sealed class BalanzClient : IAsyncDisposable
{
    readonly ClientWebSocket socket;
    int lastId;

    BalanzClient(ClientWebSocket socket) => this.socket = socket;

    public string? SubProtocol => socket.SubProtocol;

    public WebSocket Socket => socket;

    public static async Task<BalanzClient> ConnectAsync(TestGateway gateway, string path = "/api", params string[] protocols)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        foreach (var protocol in protocols is [] ? ["ocpp1.6"] : protocols.Where(name => name.Length > 0)) socket.Options.AddSubProtocol(protocol);
        try
        {
            await socket.ConnectAsync(new UriBuilder(gateway.Url) { Scheme = "ws", Path = path }.Uri, Until.Soon);
        }
        catch (WebSocketException refused)
        {
            throw new RefusedException((int)socket.HttpStatusCode, socket.HttpResponseHeaders, refused);
        }

        return new BalanzClient(socket);
    }

    /// <summary>Connects and logs in.</summary>
    public static async Task<BalanzClient> LogInAsync(TestGateway gateway, string token)
    {
        var client = await ConnectAsync(gateway);
        await client.OkAsync("Login", $$"""{"token":{{JsonSerializer.Serialize(token)}}}""");
        return client;
    }

    public Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Until.Soon);

    public async Task<JsonElement> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[8192];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), Until.Soon);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new IOException($"closed with {socket.CloseStatus} {socket.CloseStatusDescription}");
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        return JsonElement.Parse(message.ToArray());
    }

    /// <summary>Sends whatever it is and gives what comes back.</summary>
    public async Task<JsonElement> RawAsync(string text)
    {
        await SendAsync(text);
        return await ReceiveAsync();
    }

    /// <summary>Calls a command and gives the payload of its success.</summary>
    public async Task<JsonElement> OkAsync(string command, string payload = "{}")
    {
        var answer = await CallAsync(command, payload);
        answer[0].GetInt32().ShouldBe(3, answer.ToString());
        return answer[2];
    }

    /// <summary>Calls a command that comes to <c>Accepted</c>.</summary>
    public async Task AcceptedAsync(string command, string payload = "{}") =>
        (await OkAsync(command, payload)).GetProperty("status").GetString().ShouldBe("Accepted");

    /// <summary>Calls a command and gives its error: the code of an object in braces, or the bare text.</summary>
    public async Task<string> ErrorAsync(string command, string payload = "{}")
    {
        var answer = await CallAsync(command, payload);
        answer[0].GetInt32().ShouldBe(4, answer.ToString());
        return answer[2].ValueKind == JsonValueKind.String ? answer[2].GetString()! : $"{{{answer[2].GetProperty("status").GetString()}}}";
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        await ValueTask.CompletedTask;
    }

    async Task<JsonElement> CallAsync(string command, string payload)
    {
        var id = $"id-{++lastId}";
        var answer = await RawAsync($"[2,\"{id}\",\"{command}\",{payload}]");
        answer.GetArrayLength().ShouldBe(3);
        answer[1].GetString().ShouldBe(id);
        return answer;
    }
}

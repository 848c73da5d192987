using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace ChargeGateway.Tests.Running;

/// <summary>A charger that says exactly what a test tells it to, frame by frame.</summary>
sealed class RawCharger : IAsyncDisposable
{
    readonly ClientWebSocket socket;
    readonly Channel<Call> calls = Channel.CreateUnbounded<Call>();
    readonly Channel<string> frames = Channel.CreateUnbounded<string>();
    readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> asked = new();
    readonly ConcurrentDictionary<string, string> actions = new();
    readonly ConcurrentQueue<string> violations = new();
    readonly Task reading;
    int lastId;

    RawCharger(ClientWebSocket socket)
    {
        this.socket = socket;
        reading = ReadAsync();
    }

    public sealed record Call(string Id, string Action, JsonElement Payload);

    /// <summary>Every frame that came, in order.</summary>
    public ChannelReader<string> Frames => frames.Reader;

    /// <summary>Ends when the gateway has closed the line.</summary>
    public Task Ended => reading;

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? SubProtocol => socket.SubProtocol;

    public WebSocket Socket => socket;

    /// <summary>The version that is spoken, such as <c>2.0.1</c>.</summary>
    public string Version => socket.SubProtocol!["ocpp".Length..];

    bool IsV2 => Version != "1.6";

    public static Task<RawCharger> ConnectAsync(TestGateway gateway, string id, string? authorization = null, string version = "1.6") =>
        ConnectAsync(new Uri($"{gateway.OcppUrl}/{Uri.EscapeDataString(id)}"), authorization, $"ocpp{version}");

    /// <summary>Connects and waits until the gateway has taken it in, so that commands reach it.</summary>
    public static async Task<RawCharger> ArriveAsync(TestGateway gateway, string id, string version = "1.6")
    {
        var charger = await ConnectAsync(gateway, id, version: version);
        await charger.AskAsync("Heartbeat", "{}");
        return charger;
    }

    public static async Task<RawCharger> ConnectAsync(Uri url, string? authorization, params string[] protocols)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        foreach (var protocol in protocols) socket.Options.AddSubProtocol(protocol);
        if (authorization is not null) socket.Options.SetRequestHeader("Authorization", authorization);
        try
        {
            await socket.ConnectAsync(url, Until.Soon);
        }
        catch (WebSocketException refused)
        {
            throw new RefusedException((int)socket.HttpStatusCode, socket.HttpResponseHeaders, refused);
        }

        return new RawCharger(socket);
    }

    public static string Basic(string user, string password) => Basic(Encoding.UTF8.GetBytes($"{user}:{password}"));

    public static string Basic(byte[] credentials) => "Basic " + Convert.ToBase64String(credentials);

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public Task SendAsync(byte[] bytes, WebSocketMessageType type) => socket.SendAsync(bytes, type, true, Until.Soon);

    /// <summary>Sends a CALL and gives the whole frame that answers it.</summary>
    public async Task<JsonElement> FrameOfAsync(string action, string payload, string? id = null)
    {
        id ??= $"c{Interlocked.Increment(ref lastId)}";
        var answer = asked[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        actions[id] = action;
        await SendAsync($"[2,\"{id}\",\"{action}\",{payload}]");
        return await answer.Task.WaitAsync(Until.Soon);
    }

    /// <summary>Sends a CALL and gives the payload of its CALLRESULT.</summary>
    public async Task<JsonElement> AskAsync(string action, string payload, string? id = null)
    {
        var frame = await FrameOfAsync(action, payload, id);
        frame[0].GetInt32().ShouldBe(3, frame.ToString());
        return frame[2];
    }

    /// <summary>Sends a frame and gives the one that answers it under that id.</summary>
    public async Task<JsonElement> AnswerToAsync(string frame, string id)
    {
        var answer = asked[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(frame);
        return await answer.Task.WaitAsync(Until.Soon);
    }

    /// <summary>Sends a CALL and gives the error code of its CALLERROR.</summary>
    public async Task<string> ErrorOfAsync(string action, string payload)
    {
        var frame = await FrameOfAsync(action, payload);
        frame[0].GetInt32().ShouldBe(4, frame.ToString());
        frame.GetArrayLength().ShouldBe(5);
        return frame[2].GetString()!;
    }

    public Task<JsonElement> BootAsync() => AskAsync(
        "BootNotification",
        IsV2 ? """{"reason":"PowerUp","chargingStation":{"vendorName":"V","model":"M"}}""" : """{"chargePointVendor":"V","chargePointModel":"M"}""");

    /// <summary>Tells what a connector is doing, in the word of its version.</summary>
    public Task<JsonElement> StatusAsync(int connector, string status) => AskAsync(
        "StatusNotification",
        IsV2
            ? $$"""{"evseId":{{connector}},"connectorId":1,"connectorStatus":"{{status}}","timestamp":"2026-01-01T10:00:00Z"}"""
            : $$"""{"connectorId":{{connector}},"errorCode":"NoError","status":"{{status}}","timestamp":"2026-01-01T10:00:00Z"}""");

    /// <summary>Starts a charge and gives its transaction id.</summary>
    public async Task<int> StartAsync(int connector = 1, string tag = "TAG1", int meter = 0, string at = "2026-01-01T10:00:00Z")
    {
        var payload = $$"""{"connectorId":{{connector}},"idTag":"{{tag}}","meterStart":{{meter}},"timestamp":"{{at}}"}""";
        return (await AskAsync("StartTransaction", payload)).GetProperty("transactionId").GetInt32();
    }

    public async Task<Call> NextCallAsync() => await calls.Reader.ReadAsync(Until.Soon);

    /// <summary>Waits as long as it takes for the gateway's next CALL.</summary>
    /// <returns>None when the line is over.</returns>
    public async Task<Call?> TryNextCallAsync() => await calls.Reader.WaitToReadAsync() && calls.Reader.TryRead(out var call) ? call : null;

    /// <summary>Waits for the gateway's next CALL, which must be that one, and answers it.</summary>
    public async Task<Call> AnswerNextAsync(string action, string payload)
    {
        var call = await NextCallAsync();
        call.Action.ShouldBe(action);
        await SendAsync($"[3,\"{call.Id}\",{payload}]");
        return call;
    }

    public bool HasCall => calls.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading;
        socket.Dispose();
        violations.ShouldBeEmpty("the gateway sends only what is valid against the schemas");
    }

    async Task ReadAsync()
    {
        var message = new ArrayBufferWriter<byte>(4096);
        try
        {
            while (true)
            {
                message.ResetWrittenCount();
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(message.GetMemory(4096), default);
                    message.Advance(part.Count);
                }
                while (!part.EndOfMessage);

                if (part.MessageType == WebSocketMessageType.Close) break;
                Take(Encoding.UTF8.GetString(message.WrittenSpan));
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", Until.Soon);
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // The line is over, by whoever's doing.
        }

        calls.Writer.TryComplete();
        frames.Writer.TryComplete();
    }

    void Take(string text)
    {
        frames.Writer.TryWrite(text);
        var frame = JsonElement.Parse(text);
        var id = frame[1].GetString()!;
        foreach (var violation in SentFrame.Violations(frame, actions.GetValueOrDefault(id), Version)) violations.Enqueue($"{text}: {violation}");
        if (frame[0].GetInt32() == 2) calls.Writer.TryWrite(new Call(id, frame[2].GetString()!, frame[3]));
        else if (asked.TryGetValue(id, out var waiting)) waiting.TrySetResult(frame);
    }
}

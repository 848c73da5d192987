using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>One connection to the other server.</summary>
/// <param name="socket">The connection, open.</param>
/// <param name="answer">Carries out the server's CALLs and gives the message that answers.</param>
/// <param name="time">The clock.</param>
sealed class UpstreamSocket(
    WebSocket socket, Func<string, string, JsonElement, CancellationToken, Task<ReadOnlyMemory<byte>>> answer, TimeProvider time)
{
    const int MaxMessage = 1024 * 1024;
    const int MaxWaitingCalls = 16;
    const int Buffer = 4096;
    static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(20);

    readonly SemaphoreSlim sending = new(1, 1);
    readonly Channel<JsonElement> calls = Channel.CreateBounded<JsonElement>(MaxWaitingCalls);
    volatile Outstanding? outstanding;

    /// <summary>Reads until the connection ends.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var answering = AnswerAsync(ended.Token);
        try
        {
            while (await ReceiveAsync(ct).ConfigureAwait(false) is { } message) Take(message);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            outstanding?.Answer.TrySetResult(UpstreamAnswer.Lost);
            await answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Sends a CALL and waits for its answer; one at a time.</summary>
    public async Task<UpstreamAnswer> CallAsync(string action, JsonElement request, CancellationToken ct)
    {
        var call = new Outstanding(Guid.CreateVersion7().ToString("N"));
        outstanding = call;
        try
        {
            await SendAsync(UpstreamFrame.WriteCall(call.Id, action, request)).ConfigureAwait(false);
            return await call.Answer.Task.WaitAsync(ct).ConfigureAwait(false);
        }
        finally
        {
            outstanding = null;
        }
    }

    async Task SendAsync(ReadOnlyMemory<byte> message)
    {
        using var timeout = new CancellationTokenSource(SendTimeout, time);
        await sending.WaitAsync(timeout.Token).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, timeout.Token).ConfigureAwait(false);
        }
        finally
        {
            sending.Release();
        }
    }

    async Task<JsonElement?> ReceiveAsync(CancellationToken ct)
    {
        var message = new ArrayBufferWriter<byte>(Buffer);
        while (true)
        {
            var part = await socket.ReceiveAsync(message.GetMemory(Buffer), ct).ConfigureAwait(false);
            message.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close || message.WrittenCount > MaxMessage) return null;
            if (!part.EndOfMessage) continue;
            if (Parse(message.WrittenSpan) is { } parsed) return parsed;
            message.ResetWrittenCount();
        }
    }

    static JsonElement? Parse(ReadOnlySpan<byte> message)
    {
        try
        {
            var json = JsonElement.Parse(message);
            return UpstreamFrame.IsMessage(json) ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    void Take(JsonElement message)
    {
        var type = message[0].GetInt32();
        if (type == UpstreamFrame.Call) calls.Writer.TryWrite(message);
        else if (outstanding is { } call && call.Id == message[1].GetString())
            call.Answer.TrySetResult(type == UpstreamFrame.Result ? new UpstreamAnswer(UpstreamOutcome.Answered, message[2]) : UpstreamAnswer.Refused);
    }

    async Task AnswerAsync(CancellationToken ct)
    {
        await foreach (var call in calls.Reader.ReadAllAsync(ct).ConfigureAwait(false))
        {
            var (id, action) = (call[1].GetString()!, call[2].ToString());
            var request = call.GetArrayLength() > 3 && call[3].ValueKind == JsonValueKind.Object ? call[3] : JsonElement.Parse("{}");
            await SendAsync(await answer(id, action, request, ct).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    sealed record Outstanding(string Id)
    {
        public TaskCompletionSource<UpstreamAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

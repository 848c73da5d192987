using System.Buffers;
using System.Net.WebSockets;

namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary>A client's line: whole messages of a bounded size in, whole messages out, one after the other.</summary>
sealed class ApiSocket(WebSocket socket, TimeProvider time)
{
    const int MaxMessage = 1024 * 1024;
    const int FirstBuffer = 4096;
    static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(20);
    static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);

    /// <summary>The next message, text or binary.</summary>
    /// <returns>None when the line is over.</returns>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken ct)
    {
        var message = new ArrayBufferWriter<byte>(FirstBuffer);
        while (true)
        {
            var part = await socket.ReceiveAsync(message.GetMemory(FirstBuffer), ct).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            message.Advance(part.Count);
            if (message.WrittenCount > MaxMessage)
            {
                await CloseAsync(WebSocketCloseStatus.MessageTooBig, $"a message may have {MaxMessage} bytes").ConfigureAwait(false);
                await LingerAsync().ConfigureAwait(false);
                return null;
            }

            if (part.EndOfMessage) return message.WrittenMemory;
        }
    }

    /// <summary>Sends a message; a client that does not take it in time is cut off.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(SendTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, either.Token).ConfigureAwait(false);
    }

    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        using var timeout = new CancellationTokenSource(CloseTimeout, time);
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(status, reason, timeout.Token).ConfigureAwait(false);
    }

    /// <summary>After a close, what is still under way is read, so that the close reaches the client before the line is cut.</summary>
    async Task LingerAsync()
    {
        using var timeout = new CancellationTokenSource(CloseTimeout, time);
        var rest = new byte[FirstBuffer];
        while (socket.State == WebSocketState.CloseSent)
            await socket.ReceiveAsync(rest.AsMemory(), timeout.Token).ConfigureAwait(false);
    }
}

using System.Buffers;
using System.Net.WebSockets;

namespace ChargeGateway.Simulator.Ocpp.Line;

/// <summary>Puts the frames of a WebSocket together to messages.</summary>
sealed class MessageReader(WebSocket socket)
{
    const int LargestMessage = 4 * 1024 * 1024;
    readonly ArrayBufferWriter<byte> message = new(1024);

    /// <summary>The message that was read last.</summary>
    public ReadOnlySpan<byte> Message => message.WrittenSpan;

    /// <summary>Reads the next message; false when the other side says goodbye.</summary>
    /// <exception cref="IOException">The message is too big.</exception>
    public async Task<bool> ReadAsync(CancellationToken ct)
    {
        message.ResetWrittenCount();
        while (true)
        {
            var part = await socket.ReceiveAsync(message.GetMemory(1024), ct);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (socket.State == WebSocketState.CloseReceived)
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", ct);
                return false;
            }
            message.Advance(part.Count);
            if (message.WrittenCount > LargestMessage)
                throw new IOException("The message is too big.");
            if (part.EndOfMessage)
                return true;
        }
    }
}

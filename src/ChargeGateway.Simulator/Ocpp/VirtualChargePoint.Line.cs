using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Line;

namespace ChargeGateway.Simulator.Ocpp;

// What can be done to the line of a charger, and said on it, beside what the charger does by itself.
public sealed partial class VirtualChargePoint
{
    /// <summary>Sends any CALL and returns the payload of its CALLRESULT.</summary>
    /// <exception cref="CallErrorException">The answer was a CALLERROR.</exception>
    /// <exception cref="LineLostException">There is no line, or it broke.</exception>
    /// <exception cref="TimeoutException">No answer came in <see cref="VirtualChargePointOptions.CallTimeout"/>.</exception>
    public Task<JsonObject> CallAsync(string action, JsonObject payload, CancellationToken ct = default) =>
        CallAsync(action, payload, Guid.NewGuid().ToString(), ct);

    /// <summary>The same with a message id of your own.</summary>
    public async Task<JsonObject> CallAsync(string action, JsonObject payload, string messageId, CancellationToken ct)
    {
        var answer = await Open.CallAsync(messageId, action, payload, Options.CallTimeout, ct);
        if (Dialect.WhatIsWrongWith(action, answer) is { } wrong)
            Complain($"answer to {action}: {wrong}");
        return answer;
    }

    /// <summary>Sends a message that is not answered (OCPP 2.1 part 4, 4.2.5 SEND).</summary>
    /// <exception cref="LineLostException">There is no line.</exception>
    public Task SendAsync(string action, JsonObject payload, CancellationToken ct = default) =>
        Open.SendAsync(Frame.OfSend(Guid.NewGuid().ToString(), action, payload), WebSocketMessageType.Text, true, ct);

    /// <summary>Sends a text as it is.</summary>
    public Task SendRawAsync(string text, CancellationToken ct = default) =>
        SendRawAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, ct);

    /// <summary>Sends data as they are, also in parts: the last has <paramref name="endOfMessage"/> set.</summary>
    public Task SendRawAsync(ReadOnlyMemory<byte> data, WebSocketMessageType type, bool endOfMessage, CancellationToken ct = default) =>
        Open.SendAsync(data, type, endOfMessage, ct);

    /// <summary>Writes bytes to the TCP connection, past the WebSocket: for frames that no WebSocket would send.</summary>
    public async Task SendBytesAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct = default)
    {
        if (Open.Wire is { } wire)
            await wire.WriteRawAsync(bytes, ct);
    }

    /// <summary>Falls silent as if the network were gone, without the connection ending; false lets it live again.</summary>
    public void Freeze(bool frozen = true)
    {
        if (Open.Wire is { } wire)
            wire.Frozen = frozen;
    }

    /// <summary>Breaks the TCP connection without a word; it dials again.</summary>
    public void DropLine() => keeper.Line?.Abort();

    /// <summary>Ends the connection with a close handshake; it dials again.</summary>
    public Task CloseLineAsync(CancellationToken ct = default) => keeper.Line?.CloseAsync(ct) ?? Task.CompletedTask;

    /// <summary>Loses the network: cars go on charging and what happens is kept to be sent later.</summary>
    public void GoOffline()
    {
        keeper.Away = true;
        keeper.Line?.Abort();
    }

    /// <summary>Finds the network again and sends what was kept, in order.</summary>
    public void ComeBack() => keeper.Away = false;

    /// <summary>
    /// Sends the last StartTransaction, StopTransaction or TransactionEvent again, with the message id it had or with a new one. Returns the answer.
    /// </summary>
    /// <exception cref="InvalidOperationException">It has not sent one yet.</exception>
    public Task<JsonObject> ReplayLastAsync(string action, bool sameMessageId, CancellationToken ct = default) => Dialect.LastSent(action) is { } last
        ? CallAsync(action, last.Payload()!, sameMessageId ? last.MessageId : Guid.NewGuid().ToString(), ct)
        : throw new InvalidOperationException($"No {action} was sent yet.");

    OcppLine Open => keeper.Line ?? throw new LineLostException("There is no line.");
}

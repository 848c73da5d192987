using System.Net.WebSockets;
using System.Text.Json;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz;

/// <summary>Serves one client: its commands one after the other, each answered before the next is read.</summary>
sealed class BalanzConnection(ApiSocket socket, ApiSession session, Dispatcher dispatcher, TimeSpan loginTimeout, TimeProvider time)
{
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Told once, when the client has logged in.</summary>
    public Action? OnLogin { get; set; }

    public async Task RunAsync(CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(loginTimeout, time);
        try
        {
            while (await ReceiveAsync(deadline.Token, ct).ConfigureAwait(false) is { } message)
                await socket.SendAsync(await AnswerAsync(message, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "").ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client has gone, or takes nothing any more.
        }
    }

    /// <summary>A receive that is cancelled breaks the line, so the wait for a login ends by a close that the client sees.</summary>
    async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken deadline, CancellationToken ct)
    {
        if (session.IsLoggedIn) return await socket.ReceiveAsync(ct).ConfigureAwait(false);
        var receiving = socket.ReceiveAsync(ct);
        Task waiting = receiving.WaitAsync(deadline);
        await waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (receiving.IsCompleted) return await receiving.ConfigureAwait(false);
        await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "nobody logged in").ConfigureAwait(false);
        return await receiving.WaitAsync(Grace, time, ct).ConfigureAwait(false) is null ? null : throw new OperationCanceledException();
    }

    async Task<ReadOnlyMemory<byte>> AnswerAsync(ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        try
        {
            if (ApiFrame.Read(message.Span) is not { } frame) return AnswerWriter.Write(null, Answer.Refused("ProtocolError"));
            var wasLoggedIn = session.IsLoggedIn;
            var answer = await dispatcher.RunAsync(frame, session, ct).ConfigureAwait(false);
            if (!wasLoggedIn && session.IsLoggedIn) OnLogin?.Invoke();
            return AnswerWriter.Write(frame.Id, answer);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException)
        {
            return AnswerWriter.Write(null, Answer.Unexpected);
        }
    }
}

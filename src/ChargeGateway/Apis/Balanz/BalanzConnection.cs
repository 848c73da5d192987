using System.Net.WebSockets;
using System.Text.Json;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz;

/// <summary>Serves one client: its commands one after the other, each answered before the next is read.</summary>
sealed class BalanzConnection(ApiSocket socket, ApiSession session, Dispatcher dispatcher, TimeSpan loginTimeout, TimeProvider time)
{
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Told once, when the client has logged in.</summary>
    public Action? OnLogin { get; set; }

    /// <param name="stopping">The gateway stops: the client is told, and has a moment to hang up.</param>
    /// <param name="lost">The client has gone.</param>
    public async Task RunAsync(CancellationToken stopping, CancellationToken lost)
    {
        using var deadline = new CancellationTokenSource(loginTimeout, time);
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(lost);
        await using var leave = stopping.Register(() => _ = LeaveAsync(cut)).ConfigureAwait(false);
        try
        {
            while (await ReceiveAsync(deadline.Token, cut.Token).ConfigureAwait(false) is { } message)
                await socket.SendAsync(await AnswerAsync(message, cut.Token).ConfigureAwait(false), cut.Token).ConfigureAwait(false);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "").ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client has gone, or takes nothing any more.
        }
    }

    async Task LeaveAsync(CancellationTokenSource cut)
    {
        try
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "the gateway stops").ConfigureAwait(false);
            cut.CancelAfter(Grace);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client has gone already.
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

using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Line;

/// <summary>One WebSocket connection to a central system: frames in and out, one CALL of ours at a time (OCPP-J 1.6, 4.1.1).</summary>
sealed class OcppLine : IDisposable
{
    readonly ClientWebSocket socket;
    readonly WireDialler dialler;
    readonly SemaphoreSlim sendTurn = new(1, 1);
    readonly SemaphoreSlim callTurn = new(1, 1);
    readonly CancellationTokenSource lost = new();
    readonly TaskCompletionSource hearing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    PendingCall? pending;

    OcppLine(ClientWebSocket socket, WireDialler dialler) => (this.socket, this.dialler) = (socket, dialler);

    public string? SubProtocol => socket.SubProtocol;

    public CancellationToken Lost => lost.Token;

    /// <summary>The TCP connection.</summary>
    public Wire? Wire => dialler.Wire;

    /// <summary>Sees every text that passes: true for sent.</summary>
    public Action<bool, string>? Trace { get; init; }

    /// <summary>Hears of answers that nobody waits for and of messages that are none.</summary>
    public Action<string>? Complain { get; init; }

    public static async Task<OcppLine> OpenAsync(LineOptions options, Action<bool, string>? trace, Action<string> complain, CancellationToken ct)
    {
        var socket = new ClientWebSocket();
        var dialler = new WireDialler(options.Trust);
        options.ApplyTo(socket.Options);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(options.Patience);
        try
        {
            await socket.ConnectAsync(options.Url, dialler.Invoker, patience.Token);
            return new OcppLine(socket, dialler) { Trace = trace, Complain = complain };
        }
        catch (Exception failed) when (failed is WebSocketException || (failed is OperationCanceledException && !ct.IsCancellationRequested))
        {
            var status = (int)socket.HttpStatusCode;
            socket.Dispose();
            dialler.Dispose();
            throw new ConnectRefusedException(status, failed);
        }
        catch
        {
            socket.Dispose();
            dialler.Dispose();
            throw;
        }
    }

    /// <summary>Sends a CALL when its turn comes and returns the payload of its CALLRESULT.</summary>
    /// <exception cref="CallErrorException">The answer was a CALLERROR.</exception>
    /// <exception cref="LineLostException">The line broke first.</exception>
    /// <exception cref="TimeoutException">No answer came in time.</exception>
    public async Task<JsonObject> CallAsync(string id, string action, JsonObject payload, TimeSpan patience, CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, lost.Token);
        try
        {
            await callTurn.WaitAsync(either.Token);
            try
            {
                var call = new PendingCall(id);
                Volatile.Write(ref pending, call);
                await SendAsync(Frame.OfCall(id, action, payload), WebSocketMessageType.Text, true, either.Token);
                return await call.Answer.WaitAsync(patience, either.Token);
            }
            finally
            {
                Volatile.Write(ref pending, null);
                callTurn.Release();
            }
        }
        catch (Exception failed) when (failed is OperationCanceledException || IsLoss(failed))
        {
            ct.ThrowIfCancellationRequested();
            throw new LineLostException($"The line was lost during {action}.", failed);
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> data, WebSocketMessageType type, bool endOfMessage, CancellationToken ct)
    {
        await sendTurn.WaitAsync(ct);
        try
        {
            Trace?.Invoke(true, Encoding.UTF8.GetString(data.Span));
            await socket.SendAsync(data, type, endOfMessage, ct);
        }
        finally
        {
            sendTurn.Release();
        }
    }

    /// <summary>Reads until the line is lost; hands over every CALL.</summary>
    public async Task ListenAsync(Func<Frame, Task> called, CancellationToken ct)
    {
        var reader = new MessageReader(socket);
        try
        {
            while (await reader.ReadAsync(ct))
                await HearAsync(reader.Message, called);
        }
        catch (Exception broken) when (IsLoss(broken) || (broken is OperationCanceledException && !ct.IsCancellationRequested))
        {
            Trace?.Invoke(false, $"line lost: {broken.Message}");
        }
        finally
        {
            socket.Abort();
            await lost.CancelAsync();
            hearing.TrySetResult();
        }
    }

    /// <summary>Ends the connection with a close handshake and waits for the other side, briefly.</summary>
    public async Task CloseAsync(CancellationToken ct)
    {
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", ct);
            await hearing.Task.WaitAsync(TimeSpan.FromSeconds(2), ct);
        }
        catch (Exception broken) when (broken is WebSocketException or TimeoutException or ObjectDisposedException or InvalidOperationException
            || (broken is OperationCanceledException && !ct.IsCancellationRequested))
        {
            // A socket that is aborted meanwhile reports that as a cancellation.
            socket.Abort();
        }
    }

    /// <summary>Ends the TCP connection without a close handshake; what was sent still arrives.</summary>
    public void Hangup() => Wire?.Hangup();

    /// <summary>Breaks the TCP connection; what was sent may be lost.</summary>
    public void Abort()
    {
        Wire?.Break();
        socket.Abort();
    }

    public void Dispose()
    {
        socket.Dispose();
        dialler.Dispose();
        lost.Dispose();
        sendTurn.Dispose();
        callTurn.Dispose();
    }

    Task HearAsync(ReadOnlySpan<byte> text, Func<Frame, Task> called)
    {
        Trace?.Invoke(false, Encoding.UTF8.GetString(text));
        var frame = Frame.Read(text);
        if (frame is null)
            Complain?.Invoke($"neither CALL, CALLRESULT nor CALLERROR: {Encoding.UTF8.GetString(text[..Math.Min(200, text.Length)])}");
        else if (frame.Kind == Frame.Call)
            return called(frame);
        else if (frame.Kind == Frame.ResultError)
            Complain?.Invoke($"the answer to {frame.Id} was of no use: {frame.Word} {frame.Text}");
        else if (Volatile.Read(ref pending) is not { } call || !call.Take(frame))
            Complain?.Invoke($"an answer to {frame.Id}, which is not asked");
        return Task.CompletedTask;
    }

    static bool IsLoss(Exception broken) => broken is WebSocketException or ObjectDisposedException or IOException;
}

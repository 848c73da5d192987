using System.Buffers;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>
/// Whole messages over a WebSocket. One reader, any number of writers. An idle socket holds no buffer; a message is bounded in size, and a
/// peer that does not take what is sent is given up after a while.
/// </summary>
sealed class OcppSocket(WebSocket socket, int maxMessageSize, TimeProvider time) : IDisposable
{
    const int FirstBuffer = 4096;
    static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(20);
    static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);
    static readonly TimeSpan LingerTime = TimeSpan.FromSeconds(1);

    readonly SemaphoreSlim sending = new(1, 1);
    long heardAt = time.GetUtcNow().UtcTicks;
    volatile bool cut;

    /// <summary>When the last message came; when the line began, before the first.</summary>
    public DateTimeOffset HeardAt => new(Volatile.Read(ref heardAt), TimeSpan.Zero);

    /// <summary>Waits for the next message. Its memory is valid until the next call.</summary>
    /// <returns>None when the peer has closed or the line broke.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<IncomingMessage?> ReceiveAsync(CancellationToken ct)
    {
        try
        {
            var first = await socket.ReceiveAsync(Memory<byte>.Empty, ct).ConfigureAwait(false);
            return first.MessageType == WebSocketMessageType.Close ? null : await ReadMessageAsync(ct).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            return null;
        }
    }

    /// <returns>False where this side has said goodbye already, after which nothing may be sent.</returns>
    /// <exception cref="IOException">The line is broken, or the peer took nothing for a while.</exception>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            if (!sending.Wait(0)) await EnterAsync().ConfigureAwait(false);
            try
            {
                if (socket.State == WebSocketState.CloseSent) return false;
                var sent = socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                if (!sent.IsCompletedSuccessfully) await sent.AsTask().WaitAsync(SendTimeout, time).ConfigureAwait(false);
                return true;
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            Abort();
            throw new IOException("the line is broken", broken);
        }
    }

    /// <summary>Says goodbye, and cuts the line where the peer does not answer in time. Safe to call at any time and more than once.</summary>
    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        using var timeout = new CancellationTokenSource(CloseTimeout, time);
        try
        {
            await sending.WaitAsync(timeout.Token).ConfigureAwait(false);
            try
            {
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                    await socket.CloseOutputAsync(status, reason, timeout.Token).ConfigureAwait(false);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            Abort();
        }
    }

    /// <summary>Answers the peer's close with its own code; a peer that sent none gets a normal one.</summary>
    public Task AnswerCloseAsync() => socket.State == WebSocketState.CloseReceived && IsSendable(socket.CloseStatus)
        ? CloseAsync(socket.CloseStatus!.Value, "")
        : CloseAsync(WebSocketCloseStatus.NormalClosure, "");

    /// <summary>
    /// Leaves a peer that was said goodbye to for what it sent a moment to read it. A line that ended at once would take the goodbye along.
    /// </summary>
    /// <param name="lost">The peer has hung up.</param>
    public async Task LingerAsync(CancellationToken lost)
    {
        if (!cut && socket.CloseStatus is null)
            await Task.Delay(LingerTime, time, lost).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Cuts the line.</summary>
    public void Abort()
    {
        cut = true;
        socket.Abort();
    }

    public void Dispose() => socket.Dispose();

    async Task EnterAsync()
    {
        using var timeout = new CancellationTokenSource(SendTimeout, time);
        await sending.WaitAsync(timeout.Token).ConfigureAwait(false);
    }

    async ValueTask<IncomingMessage?> ReadMessageAsync(CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), ct).ConfigureAwait(false);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close || length > maxMessageSize)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                if (length > maxMessageSize)
                    await CloseAsync(WebSocketCloseStatus.MessageTooBig, $"a message may have {maxMessageSize} bytes").ConfigureAwait(false);
                return null;
            }

            if (part.EndOfMessage)
            {
                Volatile.Write(ref heardAt, time.GetUtcNow().UtcTicks);
                return new IncomingMessage(buffer, length);
            }

            if (length == buffer.Length) buffer = Grow(buffer, length);
        }
    }

    static bool IsBroken(Exception failure) => failure
        is WebSocketException or OperationCanceledException or TimeoutException or ObjectDisposedException or InvalidOperationException;

    static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    static bool IsSendable(WebSocketCloseStatus? status) => status is not null and not WebSocketCloseStatus.Empty && (int)status is >= 1000 and < 5000;
}

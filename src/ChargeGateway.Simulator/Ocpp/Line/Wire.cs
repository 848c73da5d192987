using System.Net.Sockets;

namespace ChargeGateway.Simulator.Ocpp.Line;

/// <summary>
/// The TCP connection under the WebSocket, within reach: it can fall silent as if the peer had vanished, break,
/// or carry bytes that no WebSocket would send.
/// </summary>
sealed class Wire(Socket socket) : Stream
{
    readonly NetworkStream inner = new(socket, ownsSocket: true);
    readonly Signal thawed = new();
    volatile bool frozen;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>While set, nothing that arrives is read and what is written gets lost.</summary>
    public bool Frozen
    {
        get => frozen;
        set
        {
            frozen = value;
            thawed.Raise();
        }
    }

    /// <summary>Ends the connection with a TCP reset.</summary>
    public void Break()
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }
        catch (Exception gone) when (gone is ObjectDisposedException or SocketException)
        {
            // It is broken already.
        }
    }

    /// <summary>Ends the connection in order, as far as TCP is concerned.</summary>
    public void Hangup()
    {
        try
        {
            socket.Shutdown(SocketShutdown.Send);
            socket.Close(timeout: 1);
        }
        catch (Exception gone) when (gone is ObjectDisposedException or SocketException)
        {
            // It is broken already.
        }
    }

    /// <summary>Writes bytes as they are, past the WebSocket.</summary>
    public ValueTask WriteRawAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct) => inner.WriteAsync(bytes, ct);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        if (frozen)
            await thawed.UntilAsync(() => !frozen, cancellationToken);
        return count;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        frozen ? ValueTask.CompletedTask : inner.WriteAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

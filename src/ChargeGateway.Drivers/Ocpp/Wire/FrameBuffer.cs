using System.Buffers;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>A rented buffer for a message on its way out, which goes back when disposed. Where sending failed it is left to the collector, as the line may still read it.</summary>
sealed class FrameBuffer : IBufferWriter<byte>, IDisposable
{
    const int First = 512;

    byte[] bytes = ArrayPool<byte>.Shared.Rent(First);
    int written;

    /// <summary>What was written so far.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, written);

    /// <inheritdoc />
    public void Advance(int count) => written += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsMemory(written);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        (bytes, written) = ([], 0);
    }

    void MakeRoom(int wanted)
    {
        if (bytes.Length - written >= Math.Max(1, wanted)) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, written + wanted));
        bytes.AsSpan(0, written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}

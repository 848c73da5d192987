using System.Buffers;

namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>A received message in a rented buffer, which goes back when disposed.</summary>
sealed class IncomingMessage(byte[] buffer, int length) : IDisposable
{
    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}

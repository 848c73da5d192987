using System.Buffers.Binary;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>
/// A transaction's number as a UUID and back: version 8 (RFC 9562, 5.8), the number in the last four bytes, so that it needs no table.
/// </summary>
static class TransactionUuid
{
    const int NumberAt = 12;

    static readonly Guid Frame = new("c3a51e6b-7d20-8f4e-9b6a-2f8100000000");

    public static Guid Of(int transactionId)
    {
        Span<byte> bytes = stackalloc byte[16];
        Frame.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bytes[NumberAt..], transactionId);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The number; none where the UUID is not one of these.</summary>
    public static int? Read(Guid uuid)
    {
        Span<byte> bytes = stackalloc byte[16];
        uuid.TryWriteBytes(bytes, bigEndian: true, out _);
        var number = BinaryPrimitives.ReadInt32BigEndian(bytes[NumberAt..]);
        return number > 0 && Of(number) == uuid ? number : null;
    }
}

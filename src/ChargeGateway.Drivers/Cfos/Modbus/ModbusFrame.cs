using System.Buffers.Binary;

namespace ChargeGateway.Drivers.Cfos.Modbus;

/// <summary>Modbus over TCP: seven bytes before the request, all numbers with the high byte first (Modbus messaging on TCP/IP 1.0b, 3.1.3).</summary>
static class ModbusFrame
{
    public const int HeaderSize = 7;

    /// <summary>The longest answer after the header: 253 bytes, less the unit that the header holds.</summary>
    const int MaxLength = 254;

    public static byte[] Write(ushort transaction, ModbusRequest request)
    {
        var frame = new byte[HeaderSize + request.Pdu.Length];
        BinaryPrimitives.WriteUInt16BigEndian(frame, transaction);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(4), (ushort)(request.Pdu.Length + 1));
        frame[6] = request.Unit;
        request.Pdu.CopyTo(frame, HeaderSize);
        return frame;
    }

    /// <summary>Reads an answer's header.</summary>
    /// <returns>How many bytes follow it.</returns>
    /// <exception cref="CfosException">It is not the header of the answer waited for.</exception>
    public static int ReadHeader(ReadOnlySpan<byte> header, ushort transaction, byte unit)
    {
        var (answered, protocol) = (BinaryPrimitives.ReadUInt16BigEndian(header), BinaryPrimitives.ReadUInt16BigEndian(header[2..]));
        var length = BinaryPrimitives.ReadUInt16BigEndian(header[4..]);
        if (protocol != 0) throw CfosException.Unusable($"the answer is not Modbus: its protocol is {protocol}, not 0.");
        if (length is < 3 or > MaxLength) throw CfosException.Unusable($"the answer claims {length} bytes; 3 to {MaxLength} are possible.");
        if (answered != transaction) throw CfosException.Unusable($"the answer belongs to transaction {answered}, not {transaction}.");
        if (header[6] != unit) throw CfosException.Unusable($"unit {header[6]} answered, not {unit}.");
        return length - 1;
    }
}

using System.Buffers.Binary;
using System.Globalization;
using ChargeGateway.Core;

namespace ChargeGateway.Drivers.Cfos.Modbus;

/// <summary>Checks and reads the answer to a request.</summary>
static class ModbusAnswer
{
    const byte ExceptionFlag = 0x80;

    /// <summary>The words that were read; none for a write.</summary>
    /// <exception cref="CfosException">The device refused, or the answer does not fit the request.</exception>
    public static ushort[] Read(ModbusRequest request, ReadOnlySpan<byte> pdu)
    {
        if (pdu[0] == (request.Function | ExceptionFlag)) throw Refused(request, pdu[1]);
        if (pdu[0] != request.Function) throw CfosException.Unusable($"{request.What} was answered with function {pdu[0]}, not {request.Function}.");
        return request.Function == ModbusRequest.ReadHolding ? Words(request, pdu) : Confirmed(request, pdu);
    }

    static ushort[] Words(ModbusRequest request, ReadOnlySpan<byte> pdu)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(request.Pdu.AsSpan(3));
        if (pdu[1] != 2 * count || pdu.Length != 2 + 2 * count)
            throw CfosException.Unusable($"{request.What} was answered with {pdu.Length - 2} bytes of {pdu[1]}; {2 * count} were asked for.");
        var words = new ushort[count];
        for (var at = 0; at < count; at++) words[at] = BinaryPrimitives.ReadUInt16BigEndian(pdu[(2 + 2 * at)..]);
        return words;
    }

    static ushort[] Confirmed(ModbusRequest request, ReadOnlySpan<byte> pdu) => pdu.SequenceEqual(request.Pdu.AsSpan(0, 5))
        ? []
        : throw CfosException.Unusable($"{request.What} was confirmed for something else.");

    static CfosException Refused(ModbusRequest request, byte code) => new(
        Failure.DeviceError, $"{request.What} was refused: {Text(code)}.", code.ToString(CultureInfo.InvariantCulture));

    /// <summary>Modbus application protocol 1.1b3, 7.</summary>
    static string Text(byte code) => code switch
    {
        1 => "illegal function",
        2 => "illegal data address",
        3 => "illegal data value",
        4 => "server device failure",
        5 => "acknowledge, not done yet",
        6 => "server device busy",
        8 => "memory parity error",
        10 => "gateway path unavailable",
        11 => "gateway target device failed to respond",
        _ => $"exception {code}",
    };
}

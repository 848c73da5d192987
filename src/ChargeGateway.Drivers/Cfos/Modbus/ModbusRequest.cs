using System.Buffers.Binary;

namespace ChargeGateway.Drivers.Cfos.Modbus;

/// <summary>A request: one of the three functions with its data (Modbus application protocol 1.1b3, 6.3, 6.6, 6.12).</summary>
/// <param name="Unit">The unit asked.</param>
/// <param name="Pdu">Function code and data.</param>
sealed record ModbusRequest(byte Unit, byte[] Pdu)
{
    public const byte ReadHolding = 3;
    public const byte WriteSingle = 6;
    public const byte WriteMultiple = 16;
    public const int MaxRead = 125;
    public const int MaxWrite = 123;

    public byte Function => Pdu[0];

    public ushort Address => BinaryPrimitives.ReadUInt16BigEndian(Pdu.AsSpan(1));

    /// <summary>What was asked, for messages.</summary>
    public string What => Function == ReadHolding ? $"reading register {Address}" : $"writing register {Address}";

    public static ModbusRequest Read(byte unit, ushort address, ushort count)
    {
        if (count is 0 or > MaxRead) throw CfosException.Invalid($"1 to {MaxRead} words can be read at once, not {count}.");
        return new ModbusRequest(unit, [ReadHolding, .. Bytes(address), .. Bytes(count)]);
    }

    public static ModbusRequest Write(byte unit, ushort address, ushort value) => new(unit, [WriteSingle, .. Bytes(address), .. Bytes(value)]);

    public static ModbusRequest Write(byte unit, ushort address, IReadOnlyList<ushort> values)
    {
        if (values.Count is 0 or > MaxWrite) throw CfosException.Invalid($"1 to {MaxWrite} words can be written at once, not {values.Count}.");
        return new ModbusRequest(
            unit, [WriteMultiple, .. Bytes(address), .. Bytes((ushort)values.Count), (byte)(2 * values.Count), .. values.SelectMany(Bytes)]);
    }

    /// <summary>A word as it goes over the line.</summary>
    public static byte[] Bytes(ushort value) => [(byte)(value >> 8), (byte)value];
}

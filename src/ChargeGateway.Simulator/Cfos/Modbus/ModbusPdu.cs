using ChargeGateway.Simulator.Cfos.Registers;

namespace ChargeGateway.Simulator.Cfos.Modbus;

/// <summary>A request: function 3, 6 or 16, with the header that it came with.</summary>
/// <param name="Header">Seven bytes.</param>
/// <param name="Data">Function code and data.</param>
sealed record ModbusPdu(byte[] Header, byte[] Data)
{
    public byte Unit => Header[6];

    /// <summary>The answer with its header.</summary>
    public byte[] Frame(byte[] pdu) => [Header[0], Header[1], 0, 0, (byte)((pdu.Length + 1) >> 8), (byte)(pdu.Length + 1), Header[6], .. pdu];

    public byte[] Refuse(byte code) => [(byte)(Data[0] | 0x80), code];

    /// <summary>Carries the request out.</summary>
    /// <param name="bank">The registers.</param>
    /// <param name="written">Hears of the registers written.</param>
    public byte[] Apply(RegisterBank bank, Action<int> written) => Data switch
    {
        [3, _, _, _, _] => Read(bank),
        [6, _, _, _, _] => Write(bank, [Word(3)], written),
        [16, _, _, _, _, var bytes, .. var values] when bytes == values.Length && bytes == 2 * Word(3) =>
            Write(bank, [.. values.Chunk(2).Select(pair => (ushort)((pair[0] << 8) | pair[1]))], written),
        [3 or 6 or 16, ..] => Refuse(3),
        _ => Refuse(1),
    };

    byte[] Read(RegisterBank bank)
    {
        var count = Word(3);
        if (count is 0 or > 125) return Refuse(3);
        return bank.Read(Word(1), count) is { } words
            ? [3, (byte)(2 * count), .. words.SelectMany(word => new[] { (byte)(word >> 8), (byte)word })]
            : Refuse(2);
    }

    byte[] Write(RegisterBank bank, ushort[] values, Action<int> written)
    {
        if (values.Length is 0 or > 123) return Refuse(3);
        if (bank.Read(Word(1), values.Length) is null || !bank.MayWrite(Word(1), values.Length)) return Refuse(2);
        bank.Write(Word(1), values);
        written(Word(1));
        return Data[..5];
    }

    ushort Word(int at) => (ushort)((Data[at] << 8) | Data[at + 1]);
}

using System.Text;

namespace ChargeGateway.Simulator.Cfos.Registers;

/// <summary>Registers of one part of the device, as words. Text has two characters to a word; numbers have the high word first.</summary>
sealed class RegisterBank
{
    readonly Dictionary<int, ushort> words = [];
    readonly SortedDictionary<int, BankRegister> registers = [];

    public IEnumerable<BankRegister> Registers => registers.Values;

    /// <summary>Adds a register of one, two or four words.</summary>
    public RegisterBank Add(int address, int size, long value, bool writable = false)
    {
        registers[address] = new BankRegister(address, size, IsText: false, writable);
        for (var at = 0; at < size; at++) words[address + at] = 0;
        Set(address, value);
        return this;
    }

    /// <summary>Adds a text.</summary>
    public RegisterBank AddText(int address, int size, string value)
    {
        registers[address] = new BankRegister(address, size, IsText: true, Writable: false);
        SetText(address, value);
        return this;
    }

    public BankRegister? Find(int address) => registers.GetValueOrDefault(address);

    public long Get(int address)
    {
        var size = registers[address].Size;
        long value = size == 1 ? words[address] : (short)words[address];
        for (var at = 1; at < size; at++) value = (value << 16) | words[address + at];
        return value;
    }

    public void Set(int address, long value)
    {
        for (var at = registers[address].Size - 1; at >= 0; at--, value >>= 16) words[address + at] = (ushort)value;
    }

    public string GetText(int address)
    {
        var size = registers[address].Size;
        var bytes = Enumerable.Range(address, size).SelectMany(at => new[] { (byte)(words[at] >> 8), (byte)words[at] });
        return Encoding.ASCII.GetString([.. bytes]).TrimEnd('\0');
    }

    public void SetText(int address, string value)
    {
        var size = registers[address].Size;
        var bytes = Encoding.ASCII.GetBytes(value.PadRight(size * 2, '\0'));
        for (var at = 0; at < size; at++) words[address + at] = (ushort)((bytes[2 * at] << 8) | bytes[2 * at + 1]);
    }

    /// <summary>Words that follow each other; none where one of them is not there.</summary>
    public ushort[]? Read(int address, int count)
    {
        var read = new ushort[count];
        for (var at = 0; at < count; at++)
        {
            if (!words.TryGetValue(address + at, out read[at])) return null;
        }

        return read;
    }

    /// <summary>Whether all these words may be written.</summary>
    public bool MayWrite(int address, int count) => Enumerable.Range(address, count).All(at =>
        registers.Values.Any(register => register.Writable && at >= register.Address && at < register.Address + register.Size));

    public void Write(int address, IReadOnlyList<ushort> values)
    {
        for (var at = 0; at < values.Count; at++) words[address + at] = values[at];
    }
}

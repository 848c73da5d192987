using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Modbus;

/// <summary>The registers of one unit, over Modbus.</summary>
/// <param name="master">The connection.</param>
/// <param name="unit">The unit id.</param>
/// <param name="part">Which part of the device the unit is.</param>
sealed class ModbusRegisters(IModbusMaster master, byte unit, RegisterDevices part) : IRegisterLink
{
    public async Task<RegisterValue> ReadAsync(Register register, CancellationToken ct) =>
        RegisterCodec.Decode(register, await ReadWordsAsync(register.Address, register.Words, ct).ConfigureAwait(false));

    public Task<ushort[]> ReadWordsAsync(int address, int count, CancellationToken ct) =>
        master.ReadHoldingRegistersAsync(unit, (ushort)address, (ushort)count, ct);

    /// <summary>One request for each register: a device may refuse a block for one word of it. A register that it refuses is left out.</summary>
    public async Task<IReadOnlyList<RegisterValue>> ReadAllAsync(CancellationToken ct)
    {
        List<RegisterValue> values = [];
        foreach (var register in RegisterMap.Of(part))
        {
            try
            {
                values.Add(await ReadAsync(register, ct).ConfigureAwait(false));
            }
            catch (CfosException refused) when (refused.IsUnknownRegister)
            {
            }
        }

        return values;
    }

    public Task WriteAsync(Register register, long raw, CancellationToken ct)
    {
        var words = RegisterCodec.Encode(register, raw);
        return words is [var single]
            ? master.WriteSingleRegisterAsync(unit, (ushort)register.Address, single, ct)
            : master.WriteMultipleRegistersAsync(unit, (ushort)register.Address, words, ct);
    }

    public Task WriteWordsAsync(int address, IReadOnlyList<ushort> words, CancellationToken ct) =>
        master.WriteMultipleRegistersAsync(unit, (ushort)address, words, ct);

    public void Dispose() => master.Dispose();
}

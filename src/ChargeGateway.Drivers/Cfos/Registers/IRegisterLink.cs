namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>The registers of one part of a device, over whatever transport.</summary>
interface IRegisterLink : IDisposable
{
    /// <summary>Reads one register.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task<RegisterValue> ReadAsync(Register register, CancellationToken ct);

    /// <summary>Reads words that follow each other, 1 to 125.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task<ushort[]> ReadWordsAsync(int address, int count, CancellationToken ct);

    /// <summary>Reads all registers that the part has, as far as its firmware knows them.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task<IReadOnlyList<RegisterValue>> ReadAllAsync(CancellationToken ct);

    /// <summary>Writes one register.</summary>
    /// <exception cref="CfosException">The number does not fit, or the device refused it.</exception>
    Task WriteAsync(Register register, long raw, CancellationToken ct);

    /// <summary>Writes words that follow each other, 1 to 123.</summary>
    /// <exception cref="CfosException">The device refused them.</exception>
    Task WriteWordsAsync(int address, IReadOnlyList<ushort> words, CancellationToken ct);
}

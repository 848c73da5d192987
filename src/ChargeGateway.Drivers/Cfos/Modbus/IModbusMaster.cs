namespace ChargeGateway.Drivers.Cfos.Modbus;

/// <summary>The three functions that a cFos device has (cFos, "Modbus registers"; Modbus application protocol 1.1b3, 6.3, 6.6, 6.12).</summary>
interface IModbusMaster : IDisposable
{
    /// <summary>Function 3. One to 125 words.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task<ushort[]> ReadHoldingRegistersAsync(byte unit, ushort address, ushort count, CancellationToken ct);

    /// <summary>Function 6.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task WriteSingleRegisterAsync(byte unit, ushort address, ushort value, CancellationToken ct);

    /// <summary>Function 16. One to 123 words.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task WriteMultipleRegistersAsync(byte unit, ushort address, IReadOnlyList<ushort> values, CancellationToken ct);
}

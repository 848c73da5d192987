using System.Net.Sockets;

namespace ChargeGateway.Drivers.Cfos.Modbus;

/// <summary>One TCP connection to a device. After any failure it is of no more use: an answer may still be under way.</summary>
sealed class ModbusConnection(TcpClient client) : IDisposable
{
    readonly NetworkStream stream = client.GetStream();

    /// <summary>Whether it served a request before.</summary>
    public bool Used { get; private set; }

    public static async Task<ModbusConnection> OpenAsync(string host, int port, CancellationToken ct)
    {
        var client = new TcpClient { NoDelay = true };
        try
        {
            await client.ConnectAsync(host, port, ct).ConfigureAwait(false);
            return new ModbusConnection(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <exception cref="CfosException">The answer cannot be used, or the device refused.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    public async Task<ushort[]> AskAsync(ushort transaction, ModbusRequest request, CancellationToken ct)
    {
        await stream.WriteAsync(ModbusFrame.Write(transaction, request), ct).ConfigureAwait(false);
        var header = new byte[ModbusFrame.HeaderSize];
        await stream.ReadExactlyAsync(header, ct).ConfigureAwait(false);
        var pdu = new byte[ModbusFrame.ReadHeader(header, transaction, request.Unit)];
        await ReadRestAsync(pdu, request, ct).ConfigureAwait(false);
        Used = true;
        return ModbusAnswer.Read(request, pdu);
    }

    async Task ReadRestAsync(byte[] pdu, ModbusRequest request, CancellationToken ct)
    {
        try
        {
            await stream.ReadExactlyAsync(pdu, ct).ConfigureAwait(false);
        }
        catch (EndOfStreamException cut)
        {
            throw CfosException.Unusable($"the answer to {request.What} was cut off.", cut);
        }
    }

    public void Dispose() => client.Dispose();
}

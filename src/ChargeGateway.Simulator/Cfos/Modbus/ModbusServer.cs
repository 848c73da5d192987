using System.Net;
using System.Net.Sockets;

namespace ChargeGateway.Simulator.Cfos.Modbus;

/// <summary>Serves the registers of one part over Modbus TCP.</summary>
sealed class ModbusServer : IAsyncDisposable
{
    readonly CancellationTokenSource ending = new();
    readonly TcpListener listener;
    readonly Func<ModbusPdu, byte[]> answer;
    readonly Func<CfosFault> fault;
    readonly Task accepting;
    readonly byte unit;

    public ModbusServer(IPEndPoint endpoint, byte unit, Func<ModbusPdu, byte[]> answer, Func<CfosFault> fault)
    {
        (this.unit, this.answer, this.fault) = (unit, answer, fault);
        listener = new TcpListener(endpoint);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    async Task AcceptAsync()
    {
        List<Task> open = [];
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(ending.Token).ConfigureAwait(false);
                open.RemoveAll(task => task.IsCompleted);
                open.Add(ServeAsync(client));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open).ConfigureAwait(false);
        }
    }

    async Task ServeAsync(TcpClient client)
    {
        using var closing = client;
        try
        {
            var stream = client.GetStream();
            while (await ReadAsync(stream).ConfigureAwait(false) is { } request)
            {
                if (!await AnswerAsync(stream, request).ConfigureAwait(false)) return;
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or SocketException)
        {
        }
    }

    async Task<ModbusPdu?> ReadAsync(NetworkStream stream)
    {
        var header = new byte[7];
        await stream.ReadExactlyAsync(header, ending.Token).ConfigureAwait(false);
        var length = (header[4] << 8) | header[5];
        if (length is < 2 or > 254 || header[2] != 0 || header[3] != 0) return null;
        var pdu = new byte[length - 1];
        await stream.ReadExactlyAsync(pdu, ending.Token).ConfigureAwait(false);
        return new ModbusPdu(header, pdu);
    }

    async Task<bool> AnswerAsync(NetworkStream stream, ModbusPdu request)
    {
        var now = fault();
        if (now == CfosFault.Close) return false;
        if (now == CfosFault.Silent) return true;
        byte[] pdu = now == CfosFault.DeviceFailure ? request.Refuse(4) : request.Unit != unit ? request.Refuse(11) : answer(request);
        var frame = request.Frame(pdu);
        switch (now)
        {
            case CfosFault.WrongUnit:
                frame[6]++;
                break;
            case CfosFault.WrongTransaction:
                frame[1]++;
                break;
            case CfosFault.Garbage:
                frame[3] = 7;
                break;
            case CfosFault.Oversized:
                (frame[4], frame[5]) = (0x7F, 0xFF);
                break;
            case CfosFault.Truncated:
                frame = frame[..^1];
                break;
        }

        await stream.WriteAsync(frame, ending.Token).ConfigureAwait(false);
        return now != CfosFault.Truncated;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        listener.Stop();
        await accepting.ConfigureAwait(false);
    }
}

using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>A charger down at the bytes: it masks, cuts, stalls and lies as a test wants it to.</summary>
sealed class RawSocket : IAsyncDisposable
{
    public const int Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10;

    static readonly byte[] Mask = [0x12, 0x34, 0x56, 0x78];
    static readonly string[] Upgrade =
        ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="];

    readonly TcpClient tcp = new() { NoDelay = true };
    NetworkStream stream = null!;

    RawSocket()
    {
    }

    /// <summary>The status line and the headers of the answer to the handshake.</summary>
    public string Head { get; private set; } = "";

    public int Status => int.Parse(Head.Split(' ')[1]);

    /// <summary>Whether it answers pings while it reads.</summary>
    public bool AnswersPings { get; set; } = true;

    public NetworkStream Stream => stream;

    /// <summary>Dials in as an OCPP 1.6 charger.</summary>
    public static async Task<RawSocket> DialAsync(TestGateway gateway, string id, params string[] headers)
    {
        var target = $"/OCPP/{Uri.EscapeDataString(id)}";
        var socket = await RequestAsync(gateway, "GET " + target, [.. Upgrade, "Sec-WebSocket-Protocol: ocpp1.6", .. headers]);
        socket.Status.ShouldBe(101, socket.Head);
        return socket;
    }

    /// <summary>Sends a request and reads the head of its answer.</summary>
    public static async Task<RawSocket> RequestAsync(TestGateway gateway, string methodAndTarget, params string[] headers)
    {
        var socket = new RawSocket();
        await socket.tcp.ConnectAsync(gateway.Url.Host, gateway.Url.Port, Until.Soon);
        socket.stream = socket.tcp.GetStream();
        var lines = string.Concat(headers.Select(header => header + "\r\n"));
        await socket.WriteAsync(Encoding.Latin1.GetBytes($"{methodAndTarget} HTTP/1.1\r\nHost: x\r\n{lines}\r\n"));
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal)) head.Append((char)(await socket.ReadAsync(1))[0]);
        socket.Head = head.ToString();
        return socket;
    }

    public static byte[] Frame(int opcode, byte[] payload, bool final = true, bool masked = true, long? claimed = null)
    {
        var length = claimed ?? payload.Length;
        var head = new byte[14];
        head[0] = (byte)(opcode | (final ? 0x80 : 0));
        head[1] = (byte)((masked ? 0x80 : 0) | (length < 126 ? (int)length : length <= ushort.MaxValue ? 126 : 127));
        var size = 2;
        if (length > ushort.MaxValue) BinaryPrimitives.WriteInt64BigEndian(head.AsSpan(2), length);
        else if (length >= 126) BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)length);
        size += length > ushort.MaxValue ? 8 : length >= 126 ? 2 : 0;
        if (!masked) return [.. head[..size], .. payload];
        var hidden = new byte[payload.Length];
        for (var i = 0; i < hidden.Length; i++) hidden[i] = (byte)(payload[i] ^ Mask[i % 4]);
        return [.. head[..size], .. Mask, .. hidden];
    }

    public static byte[] Frame(string text) => Frame(Text, Encoding.UTF8.GetBytes(text));

    public Task WriteAsync(byte[] bytes) => stream.WriteAsync(bytes, Until.Soon).AsTask();

    public Task SendAsync(string text) => WriteAsync(Frame(text));

    /// <summary>The next frame; pings are answered or passed over.</summary>
    public async Task<(int Opcode, byte[] Payload)> ReceiveAsync()
    {
        while (true)
        {
            var head = await ReadAsync(2);
            (head[1] & 0x80).ShouldBe(0, "a server does not mask");
            var length = (head[1] & 0x7F) switch
            {
                126 => BinaryPrimitives.ReadUInt16BigEndian(await ReadAsync(2)),
                127 => checked((int)BinaryPrimitives.ReadInt64BigEndian(await ReadAsync(8))),
                var small => small,
            };
            var payload = await ReadAsync(length);
            if ((head[0] & 0x0F) != Ping) return (head[0] & 0x0F, payload);
            if (AnswersPings) await WriteAsync(Frame(Pong, payload));
        }
    }

    public async Task<string> ReceiveTextAsync()
    {
        var (opcode, payload) = await ReceiveAsync();
        opcode.ShouldBe(Text);
        return Encoding.UTF8.GetString(payload);
    }

    /// <summary>Reads on until the gateway says goodbye and gives its code.</summary>
    public async Task<int> CloseCodeAsync()
    {
        while (true)
        {
            var (opcode, payload) = await ReceiveAsync();
            if (opcode == Close) return payload.Length == 0 ? 1005 : BinaryPrimitives.ReadUInt16BigEndian(payload);
        }
    }

    /// <summary>Reads on until the connection is over, however it ends.</summary>
    public async Task EndedAsync()
    {
        try
        {
            while (true) await ReceiveAsync();
        }
        catch (IOException)
        {
            // Over.
        }
    }

    public ValueTask DisposeAsync()
    {
        tcp.Client.LingerState = new LingerOption(true, 0);
        tcp.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task<byte[]> ReadAsync(int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, Until.Soon);
        return bytes;
    }
}

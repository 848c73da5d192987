using System.Text;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Case 39: frames that are unusual and right.</summary>
public sealed class FrameEdgeCaseTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    const string Heartbeat = """[2,"h","Heartbeat",{}]""";

    [Fact]
    public async Task Edge_39_fragments_with_a_ping_in_between()
    {
        await using var socket = await DialAsync();
        var text = Encoding.UTF8.GetBytes("""[2,"frag","DataTransfer",{"vendorId":"ünï","data":"😀😀😀"}]""");
        for (var i = 0; i < text.Length; i++)
        {
            await socket.WriteAsync(RawSocket.Frame(i == 0 ? RawSocket.Text : RawSocket.Continuation, text[i..(i + 1)], final: false));
            if (i % 20 != 10) continue;
            await socket.WriteAsync(RawSocket.Frame(RawSocket.Ping, [(byte)i]));
            var (opcode, payload) = await socket.ReceiveAsync();
            (opcode, payload[0]).ShouldBe((RawSocket.Pong, (byte)i));
        }

        await socket.WriteAsync(RawSocket.Frame(RawSocket.Continuation, []));
        (await socket.ReceiveTextAsync()).ShouldStartWith("[3,\"frag\",");
    }

    [Fact]
    public async Task Edge_39_byte_by_byte()
    {
        await using var socket = await DialAsync();
        foreach (var one in RawSocket.Frame(Heartbeat))
        {
            await socket.WriteAsync([one]);
            await Task.Yield();
        }

        (await socket.ReceiveTextAsync()).ShouldStartWith("[3,\"h\",");
    }

    [Fact]
    public async Task Edge_39_fifty_calls_in_one_write()
    {
        await using var socket = await DialAsync();
        await socket.WriteAsync([.. Enumerable.Range(0, 50).SelectMany(i => RawSocket.Frame($"[2,\"{i}\",\"Heartbeat\",{{}}]"))]);
        for (var i = 0; i < 50; i++) (await socket.ReceiveTextAsync()).ShouldStartWith($"[3,\"{i}\",");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(125)]
    public async Task Edge_39_a_ping_is_answered_with_its_own_content(int size)
    {
        await using var socket = await DialAsync();
        var content = Enumerable.Range(0, size).Select(i => (byte)i).ToArray();
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Ping, content));
        var (opcode, payload) = await socket.ReceiveAsync();
        opcode.ShouldBe(RawSocket.Pong);
        payload.ShouldBe(content);
    }

    [Fact]
    public async Task Edge_39_empty_messages_and_unasked_pongs_do_no_harm()
    {
        await using var socket = await DialAsync();
        await socket.WriteAsync(
        [
            .. RawSocket.Frame(""), .. RawSocket.Frame(RawSocket.Pong, [1, 2]), .. RawSocket.Frame(RawSocket.Binary, []),
            .. RawSocket.Frame(RawSocket.Text, [], final: false), .. RawSocket.Frame(RawSocket.Continuation, []), .. RawSocket.Frame(Heartbeat),
        ]);
        (await socket.ReceiveTextAsync()).ShouldStartWith("[3,\"h\",");
    }

    Task<RawSocket> DialAsync() => RawSocket.DialAsync(open.Gateway, "f" + Guid.NewGuid().ToString("N"));
}

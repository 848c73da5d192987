using System.Text;
using System.Text.Json;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Case 40: frames that nobody may send.</summary>
public sealed class HostileFrameEdgeCaseTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    const string Heartbeat = """[2,"h","Heartbeat",{}]""";

    [Fact]
    public async Task Edge_40_an_unmasked_frame_is_1002()
    {
        await using var socket = await DialAsync();
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Text, Encoding.UTF8.GetBytes(Heartbeat), masked: false));
        (await socket.CloseCodeAsync()).ShouldBe(1002);
        await socket.EndedAsync();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(0)]
    [InlineData(0x40 | 1)]
    [InlineData(0x10 | 1)]
    public async Task Edge_40_a_frame_of_no_known_kind_is_1002(int opcode)
    {
        await using var socket = await DialAsync();
        await socket.WriteAsync(RawSocket.Frame(opcode, Encoding.UTF8.GetBytes(Heartbeat)));
        (await socket.CloseCodeAsync()).ShouldBe(1002);
    }

    [Fact]
    public async Task Edge_40_bad_utf_8_is_1007()
    {
        await using var socket = await DialAsync();
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Text, [.. "[2,\"h\",\"Heart"u8, 0xC3, 0x28, .. "\",{}]"u8]));
        (await socket.CloseCodeAsync()).ShouldBe(1007);
    }

    [Fact]
    public async Task Edge_40_bad_utf_8_in_a_binary_message_does_no_harm()
    {
        await using var socket = await DialAsync();
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Binary, [.. "[2,\"b\",\"DataTransfer\",{\"vendorId\":\""u8, 0xC3, 0x28, .. "\"}]"u8]));
        (await socket.ReceiveTextAsync()).ShouldStartWith("[4,\"b\",");
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Binary, [.. "[2,\"b\",\"DataTransfer\",{\"vendorId\":\"v\",\"x\":\""u8, 0xC3, 0x28, .. "\"}]"u8]));
        JsonElement.Parse(await socket.ReceiveTextAsync())[1].GetString().ShouldBe("b");
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Binary, Encoding.UTF8.GetBytes(Heartbeat)));
        (await socket.ReceiveTextAsync()).ShouldStartWith("[3,\"h\",");
    }

    [Theory]
    [InlineData(1024 * 1024 + 1)]
    [InlineData(8 * 1024 * 1024)]
    public async Task Edge_40_a_message_that_is_too_large_is_1009_and_the_goodbye_arrives(int size)
    {
        await using var socket = await DialAsync();
        var sending = SendAllAsync(socket, RawSocket.Frame(RawSocket.Text, [.. Enumerable.Repeat((byte)' ', size)]));
        (await socket.CloseCodeAsync()).ShouldBe(1009);
        await sending;
    }

    [Fact]
    public async Task Edge_40_fragments_that_add_up_to_too_much_are_1009()
    {
        await using var socket = await DialAsync();
        var part = RawSocket.Frame(RawSocket.Continuation, new byte[300_000], final: false);
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Binary, [], final: false));
        var sending = SendAllAsync(socket, [.. part, .. part, .. part, .. part]);
        (await socket.CloseCodeAsync()).ShouldBe(1009);
        await sending;
    }

    [Fact]
    public async Task Edge_40_the_largest_message_that_is_allowed_is_taken()
    {
        await using var socket = await DialAsync();
        var head = "[2,\"big\",\"DataTransfer\",{\"vendorId\":\"v\",\"data\":\"";
        await socket.SendAsync(head + new string('x', 1024 * 1024 - head.Length - 3) + "\"}]");
        (await socket.ReceiveTextAsync()).ShouldStartWith("[3,\"big\",");
    }

    [Theory]
    [InlineData(1L << 40)]
    [InlineData(long.MaxValue)]
    public async Task Edge_40_a_header_that_claims_too_much_costs_no_memory_and_ends_the_line_when_the_data_come(long claimed)
    {
        await using var socket = await DialAsync();
        var before = GC.GetTotalAllocatedBytes();
        await socket.WriteAsync(RawSocket.Frame(RawSocket.Text, [], claimed: claimed));
        await socket.WriteAsync([.. Enumerable.Repeat((byte)' ', 10_000)]);
        (await open.Gateway.GetAsync("/API/Status")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(200_000_000);
        var sending = SendAllAsync(socket, new byte[2 * 1024 * 1024]);
        (await socket.CloseCodeAsync()).ShouldBeOneOf(1009, 1007);
        await sending;
    }

    [Fact]
    public async Task Edge_40_a_header_with_a_negative_length_is_refused()
    {
        await using var socket = await DialAsync();
        await socket.WriteAsync([0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x12, 0x34, 0x56, 0x78, 1, 2, 3]);
        await socket.EndedAsync();
    }

    Task<RawSocket> DialAsync() => RawSocket.DialAsync(open.Gateway, "f" + Guid.NewGuid().ToString("N"));

    /// <summary>The gateway may stop listening on the way.</summary>
    static async Task SendAllAsync(RawSocket socket, byte[] bytes)
    {
        try
        {
            await socket.WriteAsync(bytes);
        }
        catch (IOException)
        {
            // It hung up.
        }
    }
}

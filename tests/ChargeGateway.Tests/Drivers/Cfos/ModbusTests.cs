using ChargeGateway.Core;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Drivers.Cfos.Modbus;
using ChargeGateway.Simulator.Cfos;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>The Modbus master over real TCP: frames, refusals, answers that are wrong, connections that break.</summary>
public sealed class ModbusTests
{
    static readonly byte[] One = Bytes("00 01 00 00 00 05 01 03 02 00 2a");

    [FixtureFact]
    public async Task Recorded_frames_are_sent_and_read_byte_for_byte()
    {
        foreach (var recorded in Fixtures.Read("cfos_evcc_trace/frames.json").EnumerateArray())
        {
            var (send, recv) = (Bytes(recorded.GetProperty("send").GetString()!), Bytes(recorded.GetProperty("recv").GetString()!));
            using var device = new ScriptedModbus([recv]);
            using var master = Links.Master(device.Port, transaction: (ushort)(Word(send, 0) - 1));
            var words = await master.ReadHoldingRegistersAsync(send[6], Word(send, 8), Word(send, 10), default);
            device.Asked.ShouldHaveSingleItem().ShouldBe(send);
            words.ShouldBe(recv[9..].Chunk(2).Select(pair => Word(pair, 0)));
        }
    }

    [FixtureFact]
    public async Task The_virtual_device_answers_as_the_recorded_ones()
    {
        await using var cfos = await VirtualCfos.StartAsync();
        foreach (var recorded in Fixtures.Read("cfos_evcc_trace/frames.json").EnumerateArray())
        {
            var (send, recv) = (Bytes(recorded.GetProperty("send").GetString()!), Bytes(recorded.GetProperty("recv").GetString()!));
            cfos.Meter1.Power = 1445;
            cfos.Evse.Car = new CfosCar { WantsEnergy = false };
            cfos.Evse.Enabled = recv[^1] == 1;
            (await SendAsync(recorded.GetProperty("port_hint").GetInt32() == 4702 ? cfos.Meter1Port : cfos.EvsePort, send)).ShouldBe(recv);
        }
    }

    [Fact]
    public async Task The_three_functions_are_framed_as_the_standard_says()
    {
        using var device = new ScriptedModbus([One, Bytes("00 02 00 00 00 06 01 06 1f 9d 00 a1"), Bytes("00 03 00 00 00 06 01 10 1f 6a 00 02")]);
        using var master = Links.Master(device.Port);
        (await master.ReadHoldingRegistersAsync(1, 8092, 1, default)).ShouldBe([42]);
        await master.WriteSingleRegisterAsync(1, 8093, 161, default);
        await master.WriteMultipleRegistersAsync(1, 8042, [1, 2], default);
        device.Asked.ShouldBe(
        [
            Bytes("00 01 00 00 00 06 01 03 1f 9c 00 01"),
            Bytes("00 02 00 00 00 06 01 06 1f 9d 00 a1"),
            Bytes("00 03 00 00 00 0b 01 10 1f 6a 00 02 04 00 01 00 02"),
        ]);
    }

    [Theory]
    [InlineData("00 09 00 00 00 05 01 03 02 00 2a", "transaction 9")]
    [InlineData("00 01 00 00 00 05 02 03 02 00 2a", "unit 2")]
    [InlineData("00 01 00 07 00 05 01 03 02 00 2a", "protocol")]
    [InlineData("00 01 00 00 00 05 01 04 02 00 2a", "function 4")]
    [InlineData("00 01 00 00 00 07 01 03 04 00 2a 00 00", "bytes")]
    [InlineData("00 01 00 00 00 06 01 03 02 00 2a 00", "bytes")]
    [InlineData("00 01 00 00 ff ff 01 03 02 00 2a", "65535")]
    [InlineData("00 01 00 00 00 02 01 03", "claims 2")]
    [InlineData("00 01 00 00 00 05 01 03 02 00", "cut off")]
    public async Task A_wrong_answer_is_told_and_the_next_request_uses_a_new_connection(string answer, string why)
    {
        using var device = new ScriptedModbus([Bytes(answer)], [Bytes("00 02 00 00 00 05 01 03 02 00 2a")]);
        using var master = Links.Master(device.Port);
        var failed = await Should.ThrowAsync<CfosException>(() => master.ReadHoldingRegistersAsync(1, 8092, 1, default));
        failed.Failure.ShouldBe(Failure.Protocol);
        failed.Message.ShouldContain(why);
        (await master.ReadHoldingRegistersAsync(1, 8092, 1, default)).ShouldBe([42]);
    }

    [Theory]
    [InlineData(1, "illegal function")]
    [InlineData(2, "illegal data address")]
    [InlineData(3, "illegal data value")]
    [InlineData(4, "server device failure")]
    [InlineData(6, "server device busy")]
    [InlineData(11, "failed to respond")]
    [InlineData(99, "exception 99")]
    public async Task An_exception_is_the_devices_error_and_keeps_the_connection(byte code, string text)
    {
        using var device = new ScriptedModbus([[0, 1, 0, 0, 0, 3, 1, 0x83, code], Bytes("00 02 00 00 00 05 01 03 02 00 2a")]);
        using var master = Links.Master(device.Port);
        var failed = await Should.ThrowAsync<CfosException>(() => master.ReadHoldingRegistersAsync(1, 8092, 1, default));
        failed.Failure.ShouldBe(Failure.DeviceError);
        failed.Code.ShouldBe(code.ToString());
        failed.Message.ShouldContain(text);
        (await master.ReadHoldingRegistersAsync(1, 8092, 1, default)).ShouldBe([42]);
    }

    [Fact]
    public async Task A_write_that_is_confirmed_for_something_else_is_not_believed()
    {
        using var device = new ScriptedModbus([Bytes("00 01 00 00 00 06 01 06 1f 9d 00 a0")]);
        using var master = Links.Master(device.Port);
        (await Should.ThrowAsync<CfosException>(() => master.WriteSingleRegisterAsync(1, 8093, 161, default))).Failure.ShouldBe(Failure.Protocol);
    }

    [Fact]
    public async Task A_connection_that_the_device_closed_meanwhile_is_opened_again_unseen()
    {
        using var device = new ScriptedModbus([One], [Bytes("00 03 00 00 00 05 01 03 02 00 2a")]);
        using var master = Links.Master(device.Port);
        await master.ReadHoldingRegistersAsync(1, 8092, 1, default);
        (await master.ReadHoldingRegistersAsync(1, 8092, 1, default)).ShouldBe([42]);
    }

    [Fact]
    public async Task Requests_never_overlap()
    {
        await using var cfos = await VirtualCfos.StartAsync();
        using var master = Links.Master(cfos.EvsePort);
        var all = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => master.ReadHoldingRegistersAsync(1, 8008, 8, default)));
        all.ShouldAllBe(words => words[0] == 0x6663);
    }

    [Theory]
    [InlineData(CfosFault.Silent, Failure.TimedOut)]
    [InlineData(CfosFault.Close, Failure.DeviceError)]
    [InlineData(CfosFault.Truncated, Failure.Protocol)]
    [InlineData(CfosFault.Oversized, Failure.Protocol)]
    [InlineData(CfosFault.WrongUnit, Failure.Protocol)]
    [InlineData(CfosFault.WrongTransaction, Failure.Protocol)]
    [InlineData(CfosFault.Garbage, Failure.Protocol)]
    [InlineData(CfosFault.DeviceFailure, Failure.DeviceError)]
    public async Task Each_fault_has_its_failure_and_passes(CfosFault fault, Failure failure)
    {
        await using var cfos = await VirtualCfos.StartAsync();
        using var master = Links.Master(cfos.EvsePort, TimeSpan.FromSeconds(fault == CfosFault.Silent ? 0.3 : 10));
        cfos.ModbusFault = fault;
        (await Should.ThrowAsync<CfosException>(() => master.ReadHoldingRegistersAsync(1, 8092, 1, default))).Failure.ShouldBe(failure);
        cfos.ModbusFault = CfosFault.None;
        (await master.ReadHoldingRegistersAsync(1, 8092, 1, default)).ShouldBe([0]);
    }

    [Fact]
    public async Task A_device_that_is_not_there_is_offline()
    {
        int port;
        using (var gone = new ScriptedModbus()) port = gone.Port;
        using var master = Links.Master(port);
        (await Should.ThrowAsync<CfosException>(() => master.ReadHoldingRegistersAsync(1, 8092, 1, default))).Failure.ShouldBe(Failure.Offline);
    }

    [Fact]
    public async Task A_wrong_unit_id_is_refused()
    {
        await using var cfos = await VirtualCfos.StartAsync();
        using var master = Links.Master(cfos.EvsePort);
        (await Should.ThrowAsync<CfosException>(() => master.ReadHoldingRegistersAsync(9, 8092, 1, default))).Code.ShouldBe("11");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(126)]
    public void Too_many_or_no_words_are_not_asked_for(int count) =>
        Should.Throw<CfosException>(() => ModbusRequest.Read(1, 8000, (ushort)count)).Failure.ShouldBe(Failure.Invalid);

    static async Task<byte[]> SendAsync(int port, byte[] frame)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        await client.GetStream().WriteAsync(frame);
        var answer = new byte[300];
        return answer[..await client.GetStream().ReadAsync(answer)];
    }

    static ushort Word(byte[] bytes, int at) => (ushort)((bytes[at] << 8) | bytes[at + 1]);

    static byte[] Bytes(string hex) =>
        [.. hex.Split('(')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => Convert.ToByte(pair, 16))];
}

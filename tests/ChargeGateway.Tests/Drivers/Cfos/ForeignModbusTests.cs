using ChargeGateway.Simulator.Cfos;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>Both sides against pymodbus.</summary>
public sealed class ForeignModbusTests
{
    [ForeignModbusFact]
    public async Task A_foreign_master_reads_and_writes_the_virtual_device()
    {
        await using var cfos = await VirtualCfos.StartAsync();
        var script = $"""
            from pymodbus.client import ModbusTcpClient
            c = ModbusTcpClient('127.0.0.1', port={cfos.EvsePort})
            c.connect()
            print('name', c.read_holding_registers(8016, 16, slave=1).registers[:2])
            c.write_register(8093, 161, slave=1)
            c.write_registers(8083, [0, 600], slave=1)
            print('limit', c.read_holding_registers(8093, 1, slave=1).registers)
            print('bad', c.read_holding_registers(8048, 1, slave=1).isError())
            c.close()
            """;
        var (ok, output) = await Task.Run(() => ForeignModbus.Run(script));
        ok.ShouldBeTrue(output);
        output.ShouldContain("name [25414, 28531]");
        output.ShouldContain("limit [161]");
        output.ShouldContain("bad True");
        cfos.Evse.Limit.ShouldBe(16.1);
        cfos.Evse.FailSafe.ShouldBe(TimeSpan.FromMinutes(10));
    }

    [ForeignModbusFact]
    public async Task Our_master_reads_and_writes_a_foreign_device()
    {
        const string Script = """
            import asyncio
            from pymodbus.datastore import ModbusSequentialDataBlock, ModbusServerContext, ModbusSlaveContext
            from pymodbus.server.async_io import ModbusTcpServer
            async def main():
                store = ModbusSlaveContext(hr=ModbusSequentialDataBlock(8000, [7] * 200), zero_mode=True)
                server = ModbusTcpServer(ModbusServerContext(slaves={1: store}, single=False), address=('127.0.0.1', 0))
                task = asyncio.ensure_future(server.serve_forever())
                await server.serving
                print(server.server.sockets[0].getsockname()[1])
                await task
            asyncio.run(main())
            """;
        using var python = ForeignModbus.Start(Script);
        try
        {
            using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var port = int.Parse((await python.StandardOutput.ReadLineAsync(bound.Token))!);
            using var master = Links.Master(port);
            (await master.ReadHoldingRegistersAsync(1, 8062, 2, default)).ShouldBe([7, 7]);
            await master.WriteSingleRegisterAsync(1, 8093, 161, default);
            await master.WriteMultipleRegistersAsync(1, 8050, [1, 2, 3, 4], default);
            (await master.ReadHoldingRegistersAsync(1, 8093, 1, default)).ShouldBe([161]);
            (await master.ReadHoldingRegistersAsync(1, 8050, 4, default)).ShouldBe([1, 2, 3, 4]);
            (await Should.ThrowAsync<ChargeGateway.Drivers.Cfos.CfosException>(() => master.ReadHoldingRegistersAsync(1, 9000, 1, default))).Code.ShouldBe("2");
        }
        finally
        {
            python.Kill();
        }
    }
}

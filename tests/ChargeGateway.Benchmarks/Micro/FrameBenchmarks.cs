using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using ChargeGateway.Drivers.Ocpp.Wire;

namespace ChargeGateway.Benchmarks.Micro;

/// <summary>What one frame costs.</summary>
[MemoryDiagnoser]
public class FrameBenchmarks
{
    static readonly byte[] Heartbeat = """[2,"0123456789abcdef","Heartbeat",{}]"""u8.ToArray();
    static readonly byte[] Status = Encoding.UTF8.GetBytes(
        """[2,"0123456789abcdef","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-01-01T10:00:00Z"}]""");

    static readonly byte[] Meter = Encoding.UTF8.GetBytes(
        """
        [2,"0123456789abcdef","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[
        {"value":"12345","measurand":"Energy.Active.Import.Register","unit":"Wh"},{"value":"11040.0","measurand":"Power.Active.Import","unit":"W"},
        {"value":"16.0","measurand":"Current.Import","unit":"A","phase":"L1"},{"value":"230.1","measurand":"Voltage","unit":"V","phase":"L1"}]}]}]
        """);

    readonly ArrayBufferWriter<byte> buffer = new(512);

    [Benchmark]
    public int ReadHeartbeat() => FrameReader.Read(Heartbeat, OcppVersion.V16).Payload.Length;

    [Benchmark]
    public object ReadStatusNotification() =>
        MessageReader.Read<StatusNotificationRequest>(FrameReader.Read(Status, OcppVersion.V16).Payload.Span, out _);

    [Benchmark]
    public object ReadMeterValues() => MessageReader.Read<MeterValuesRequest>(FrameReader.Read(Meter, OcppVersion.V16).Payload.Span, out _);

    [Benchmark]
    public int WriteUnlockConnector()
    {
        buffer.ResetWrittenCount();
        FrameWriter.WriteCall(buffer, "0123456789abcdef", "UnlockConnector", new UnlockConnectorRequest { ConnectorId = 1 });
        return buffer.WrittenCount;
    }
}

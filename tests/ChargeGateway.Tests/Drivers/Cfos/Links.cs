using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Cfos.Http;
using ChargeGateway.Drivers.Cfos.Modbus;
using ChargeGateway.Drivers.Cfos.Registers;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Simulator.Cfos;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>Connections of the driver to a virtual device.</summary>
static class Links
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public static CfosClient Client(this VirtualCfos cfos, DeviceSettings? settings = null, TimeSpan? timeout = null) => new(
        CfosHttp.Create(cfos.HttpAddress, settings ?? new DeviceSettings(), timeout ?? Timeout), new DeviceGate(), timeout ?? Timeout, TimeProvider.System);

    public static ModbusTcpMaster Master(int port, TimeSpan? timeout = null, ushort transaction = 0) =>
        new("127.0.0.1", port, timeout ?? Timeout, TimeProvider.System, transaction);

    /// <summary>The wallbox's registers over one of the two transports.</summary>
    public static IRegisterLink Registers(this VirtualCfos cfos, string transport) => transport == "modbus"
        ? new ModbusRegisters(Master(cfos.EvsePort), 1, RegisterDevices.Evse)
        : new HttpRegisters(cfos.Client(), HttpRegisters.Evse);

    /// <summary>The first meter's registers over one of the two transports.</summary>
    public static IRegisterLink Meter(this VirtualCfos cfos, string transport) => transport == "modbus"
        ? new ModbusRegisters(Master(cfos.Meter1Port), 2, RegisterDevices.Meter)
        : new HttpRegisters(cfos.Client(), "meter1");
}

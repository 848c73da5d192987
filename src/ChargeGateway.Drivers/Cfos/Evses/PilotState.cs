using System.Globalization;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>
/// The two numberings of the same thing: register 8092 counts from 0, the charging manager from 1. From no power on they differ in more than that.
/// </summary>
static class PilotState
{
    /// <summary>Register 8092 (cFos, "Modbus registers").</summary>
    public static EvseReading OfRegister(int state) => state switch
    {
        0 => new(ConnectorStatus.Available, CarPresence.Absent),
        1 => new(ConnectorStatus.Preparing, CarPresence.Present),
        2 or 3 => new(ConnectorStatus.Charging, CarPresence.Charging),
        4 => Faulted("NoPower", "the pilot has no power (state E)"),
        5 => Faulted("PilotFault", "the pilot shows a fault (state F); newer firmware says so for too high a temperature"),
        9 => Faulted("DcSensor", "the DC sensor reports an error"),
        _ => Faulted(string.Create(CultureInfo.InvariantCulture, $"PilotState{state}"), "the pilot is in a state that is not documented"),
    };

    /// <summary>The field <c>state</c> of <c>get_dev_info</c>; 6 is a device that the manager cannot reach.</summary>
    public static EvseReading OfManager(int? state) => state switch
    {
        1 => new(ConnectorStatus.Available, CarPresence.Absent),
        2 => new(ConnectorStatus.Preparing, CarPresence.Present),
        3 or 4 => new(ConnectorStatus.Charging, CarPresence.Charging),
        5 => Faulted("EvseError", "the EVSE reports an error"),
        _ => new(ConnectorStatus.Unavailable, CarPresence.Unknown),
    };

    static EvseReading Faulted(string code, string text) =>
        new(ConnectorStatus.Faulted, CarPresence.Unknown) { Fault = new DeviceFault(code, text) };
}

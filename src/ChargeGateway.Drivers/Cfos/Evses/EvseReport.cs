using ChargeGateway.Core.Metering;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>What an EVSE showed, in the gateway's words.</summary>
static class EvseReport
{
    static readonly DeviceFault NotObserving = new(
        "NotInObserveMode",
        "The Charging Manager steers the charger too and will change what the gateway sets. Switch its load management to observe mode.");

    static readonly DeviceFault Defied = new("LimitOverridden", "Something else changes the charger's limit again and again.");

    public static DeviceReading Of(EvseReading reading, StandingOrders orders) => new(reading.Identity, [Connector(reading, orders)])
    {
        Faults = [.. Faults(reading, orders)],
    };

    static ConnectorReading Connector(EvseReading reading, StandingOrders orders) => new(1, Status(reading, orders), reading.Car)
    {
        ErrorCode = reading.Fault?.Code,
        Info = Info(reading),
        LimitReason = LimitReason(reading, orders),
        Values = [.. Values(reading)],
        Register = reading.Energy,
        IdTag = reading.Rfid,
        Charge = reading.SessionEnergy is { } energy and >= 0 ? new BoxCharge(Energy: energy) : null,
    };

    static ConnectorStatus Status(EvseReading reading, StandingOrders orders) =>
        reading.Status == ConnectorStatus.Preparing && (orders.Holds || reading.Paused) ? ConnectorStatus.SuspendedEVSE : reading.Status;

    static string? Info(EvseReading reading)
    {
        if (reading.Fault is { } fault) return fault.Text;
        return reading.Paused ? $"paused by the Charging Manager{reading.PauseReason?.Insert(0, ", reason ")}" : null;
    }

    static string? LimitReason(EvseReading reading, StandingOrders orders)
    {
        if (orders.Holds) return "Gateway";
        if (reading.Paused) return "ChargingManager";
        return reading.Cable < (reading.Limit ?? reading.Max) ? "Cable" : null;
    }

    static IEnumerable<DeviceFault> Faults(EvseReading reading, StandingOrders orders)
    {
        if (reading.Fault is { } fault) yield return fault;
        if (reading.Steered == true) yield return NotObserving;
        if (orders.IsDefied) yield return Defied;
    }

    static IEnumerable<MeasuredValue> Values(EvseReading reading)
    {
        if (reading.Energy is { } energy) yield return new(Measurands.EnergyImportRegister, energy, "Wh");
        if (reading.Power is { } power) yield return new(Measurands.PowerImport, power, "W");
        if (reading.Offered is { } offered) yield return new(Measurands.CurrentOffered, offered, "A");
        foreach (var value in Phases(Measurands.CurrentImport, "A", reading.Current)) yield return value;
        foreach (var value in Phases(Measurands.Voltage, "V", reading.Voltage)) yield return value;
    }

    static IEnumerable<MeasuredValue> Phases(string measurand, string unit, PhaseValues? values)
    {
        if (values?.L1 is { } l1) yield return new(measurand, l1, unit, "L1");
        if (values?.L2 is { } l2) yield return new(measurand, l2, unit, "L2");
        if (values?.L3 is { } l3) yield return new(measurand, l3, unit, "L3");
    }
}

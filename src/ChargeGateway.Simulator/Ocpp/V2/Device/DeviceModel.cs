using System.Globalization;
using ChargeGateway.Simulator.Stations;
using static ChargeGateway.Simulator.Ocpp.V2.Device.Variables;

namespace ChargeGateway.Simulator.Ocpp.V2.Device;

/// <summary>The device model of a charger: itself, its EVSEs and connectors, and its controllers (OCPP 2.0.1 part 2, appendices 2 and 3).</summary>
static class DeviceModel
{
    public static VirtualConfiguration For(VirtualChargePoint charger) =>
        new([.. Itself(charger), .. charger.Station.Connectors.SelectMany(connector => Evse(charger, connector)), .. Controllers.For(charger)]);

    /// <summary>The word for how available something is.</summary>
    public static string Availability(ConnectorStatus status) => status switch
    {
        ConnectorStatus.Available or ConnectorStatus.Reserved or ConnectorStatus.Unavailable or ConnectorStatus.Faulted => status.ToString(),
        _ => "Occupied",
    };

    static IEnumerable<ConfigurationEntry> Itself(VirtualChargePoint charger)
    {
        var options = charger.Options;
        var station = charger.Station;
        return
        [
            Live("ChargingStation.AvailabilityState", "OptionList", () => station.Operative ? "Available" : "Unavailable"),
            Flag("ChargingStation.Available", true).Fixed(),
            Text("ChargingStation.FirmwareVersion", options.FirmwareVersion).Fixed(),
            Text("ChargingStation.Model", options.Model).Fixed(),
            Live("ChargingStation.Problem", "boolean", () => Word(station.Connectors.Any(connector => connector.Fault is not null))),
            Text("ChargingStation.SerialNumber", options.SerialNumber).Fixed(),
            Number("ChargingStation.SupplyPhases", options.Phases).Fixed(),
            Text("ChargingStation.VendorName", options.Vendor).Fixed(),
        ];
    }

    static IEnumerable<ConfigurationEntry> Evse(VirtualChargePoint charger, ConnectorMachine connector)
    {
        var most = charger.Options.MaxCurrent * charger.Options.Phases * Electrics.Mains.Nominal;
        var (evse, plug) = ($"EVSE@{connector.Number}", $"Connector@{connector.Number}:1");
        return
        [
            Flag($"{evse}.AllowReset", true).Fixed(),
            Live($"{evse}.AvailabilityState", "OptionList", () => Availability(connector.Status)),
            Flag($"{evse}.Available", true).Fixed(),
            Live($"{evse}.Power", "decimal", () => Math.Round(connector.Flow.Watts.Sum, 1).ToString(CultureInfo.InvariantCulture), "W", most),
            Live($"{evse}.Problem", "boolean", () => Word(connector.Fault is not null)),
            Number($"{evse}.SupplyPhases", charger.Options.Phases).Fixed(),
            Live($"{plug}.AvailabilityState", "OptionList", () => Availability(connector.Status)),
            Flag($"{plug}.Available", true).Fixed(),
            Text($"{plug}.ConnectorType", "cType2").Fixed(),
            Live($"{plug}.Problem", "boolean", () => Word(connector.Fault is not null)),
            Number($"{plug}.SupplyPhases", charger.Options.Phases).Fixed(),
        ];
    }

    static string Word(bool value) => value ? "true" : "false";
}

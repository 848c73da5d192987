using System.Globalization;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Metering;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>Writes what a meter shows as sampled values (OCPP 1.6 edition 2, 7.43).</summary>
static class MeterFormat
{
    /// <summary>A meterValue with the measurands that are wanted; none when nothing of it is to be said.</summary>
    public static JsonObject? MeterValue(MeterSnapshot seen, IEnumerable<string> measurands) => Readings.MeterValue(
        seen, measurands, reading => new JsonObject { ["value"] = reading.Value.ToString(CultureInfo.InvariantCulture) }.With("unit", reading.Unit));
}

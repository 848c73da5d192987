using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Metering;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>Writes what a meter shows as sampled values (OCPP 2.0.1 part 2, SampledValueType).</summary>
static class MeterFormat
{
    /// <summary>A meterValue with the measurands that are wanted; none when nothing of it is to be said.</summary>
    public static JsonObject? MeterValue(MeterSnapshot seen, IEnumerable<string> measurands) => Readings.MeterValue(seen, measurands, reading =>
        new JsonObject { ["value"] = reading.Value }.With("unitOfMeasure", reading.Unit is { } unit ? new JsonObject { ["unit"] = unit } : null));
}

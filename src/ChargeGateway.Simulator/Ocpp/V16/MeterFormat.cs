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
    public static JsonObject? MeterValue(MeterSnapshot seen, IEnumerable<string> measurands)
    {
        var values = Readings.Of(seen, measurands).Select(JsonNode (reading) => Sampled(reading, seen.Reason)).ToArray();
        return values.Length == 0 ? null : new JsonObject { ["timestamp"] = Wording.Time(seen.At), ["sampledValue"] = new JsonArray(values) };
    }

    static JsonObject Sampled(Reading reading, SampleReason reason) => new JsonObject
    {
        ["value"] = reading.Value.ToString(CultureInfo.InvariantCulture),
        ["context"] = Readings.Context(reason),
        ["measurand"] = reading.Measurand,
    }.With("phase", reading.Phase).With("location", reading.Location).With("unit", reading.Unit);
}

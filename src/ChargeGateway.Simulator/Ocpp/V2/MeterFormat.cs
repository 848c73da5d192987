using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Metering;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>Writes what a meter shows as sampled values (OCPP 2.0.1 part 2, 2.37 MeterValueType and 2.43 SampledValueType).</summary>
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
        ["value"] = reading.Value,
        ["context"] = Readings.Context(reason),
        ["measurand"] = reading.Measurand,
        ["location"] = reading.Location,
    }.With("phase", reading.Phase).With("unitOfMeasure", reading.Unit is { } unit ? new JsonObject { ["unit"] = unit } : null);
}

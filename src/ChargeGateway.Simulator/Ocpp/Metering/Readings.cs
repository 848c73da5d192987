using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Electrics;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.Metering;

/// <summary>What a meter shows, value by value (OCPP 1.6 edition 2, 7.31; OCPP 2.0.1 part 2, 3.57 MeasurandEnumType).</summary>
static class Readings
{
    static readonly Dictionary<string, Func<MeterSnapshot, IEnumerable<Reading>>> Readers = new()
    {
        ["Energy.Active.Import.Register"] = seen => [One("Energy.Active.Import.Register", seen.Energy, 1, "Wh")],
        ["Power.Active.Import"] = seen =>
            [One("Power.Active.Import", seen.Flow.Watts.Sum, 1, "W"), .. Three("Power.Active.Import", seen.Flow.Watts, 1, "W")],
        ["Current.Import"] = seen => Three("Current.Import", seen.Flow.Amps, 2, "A"),
        ["Voltage"] = seen => Three("Voltage", seen.Flow.Volts, 1, "V", "-N"),
        ["Current.Offered"] = seen => [One("Current.Offered", seen.Flow.Offered, 2, "A")],
        ["Power.Offered"] = seen => [One("Power.Offered", seen.Flow.Offered * Mains.Nominal * seen.Flow.Phases, 1, "W")],
        ["Frequency"] = _ => [One("Frequency", 50, 2, null)],
        ["Temperature"] = seen => [One("Temperature", 24 + seen.Flow.Amps.Max / 2, 1, "Celsius", "Body")],
        ["SoC"] = seen => seen.StateOfCharge is { } percent ? [One("SoC", percent, 1, "Percent", "EV")] : [],
    };

    /// <summary>Every measurand that the meter knows.</summary>
    public static IEnumerable<string> All => Readers.Keys;

    /// <summary>Whether a text is a list of measurands that the meter knows.</summary>
    public static bool IsList(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(Readers.ContainsKey);

    /// <summary>A meterValue with the measurands that are wanted; none when nothing of it is to be said.</summary>
    public static JsonObject? MeterValue(MeterSnapshot seen, IEnumerable<string> measurands, Func<Reading, JsonObject> write)
    {
        var values = measurands.SelectMany(measurand => Readers[measurand](seen))
            .Select(JsonNode (reading) => Sampled(reading, seen, write)).ToArray();
        return values.Length == 0 ? null : new JsonObject { ["timestamp"] = Wording.Time(seen.At), ["sampledValue"] = new JsonArray(values) };
    }

    static JsonObject Sampled(Reading reading, MeterSnapshot seen, Func<Reading, JsonObject> write)
    {
        var value = write(reading);
        value["context"] = Context(seen.Reason);
        value["measurand"] = reading.Measurand;
        value["location"] = reading.Location;
        return value.With("phase", reading.Phase);
    }

    static string Context(SampleReason reason) => reason switch
    {
        SampleReason.Clock => "Sample.Clock",
        SampleReason.Trigger => "Trigger",
        SampleReason.Begin => "Transaction.Begin",
        SampleReason.End => "Transaction.End",
        _ => "Sample.Periodic",
    };

    static IEnumerable<Reading> Three(string measurand, PhaseValues values, int digits, string unit, string suffix = "") =>
        Enumerable.Range(0, 3).Select(phase => One(measurand, values[phase], digits, unit) with { Phase = $"L{phase + 1}{suffix}" });

    static Reading One(string measurand, double value, int digits, string? unit, string location = "Outlet") =>
        new(measurand, Math.Round(value, digits), unit, null, location);
}

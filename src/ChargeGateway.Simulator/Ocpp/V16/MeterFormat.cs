using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Electrics;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>Writes what a meter shows as sampled values (OCPP 1.6 edition 2, 7.31 and 7.43).</summary>
static class MeterFormat
{
    static readonly Dictionary<string, Action<MeterSnapshot, JsonArray>> Writers = new()
    {
        ["Energy.Active.Import.Register"] = (seen, to) => Add(to, seen, "Energy.Active.Import.Register", "Wh", seen.Energy, 1),
        ["Power.Active.Import"] = (seen, to) =>
        {
            Add(to, seen, "Power.Active.Import", "W", seen.Flow.Watts.Sum, 1);
            AddPhases(to, seen, "Power.Active.Import", "W", seen.Flow.Watts, 1);
        },
        ["Current.Import"] = (seen, to) => AddPhases(to, seen, "Current.Import", "A", seen.Flow.Amps, 2),
        ["Voltage"] = (seen, to) => AddPhases(to, seen, "Voltage", "V", seen.Flow.Volts, 1, "-N"),
        ["Current.Offered"] = (seen, to) => Add(to, seen, "Current.Offered", "A", seen.Flow.Offered, 2),
        ["Power.Offered"] = (seen, to) => Add(to, seen, "Power.Offered", "W", seen.Flow.Offered * Mains.Nominal * seen.Flow.Phases, 1),
        ["Frequency"] = (seen, to) => Add(to, seen, "Frequency", null, 50, 2),
        ["Temperature"] = (seen, to) => Add(to, seen, "Temperature", "Celsius", 24 + seen.Flow.Amps.Max / 2, 1, location: "Body"),
        ["SoC"] = (seen, to) =>
        {
            if (seen.StateOfCharge is { } percent)
                Add(to, seen, "SoC", "Percent", percent, 1, location: "EV");
        },
    };

    public static bool Knows(string measurand) => Writers.ContainsKey(measurand);

    /// <summary>A meterValue with the measurands that are wanted; none when nothing of it is to be said.</summary>
    public static JsonObject? MeterValue(MeterSnapshot seen, IEnumerable<string> measurands)
    {
        var values = new JsonArray();
        foreach (var measurand in measurands)
            Writers[measurand](seen, values);
        return values.Count == 0 ? null : new JsonObject { ["timestamp"] = Wording.Time(seen.At), ["sampledValue"] = values };
    }

    static void AddPhases(JsonArray to, MeterSnapshot seen, string measurand, string unit, PhaseValues values, int digits, string suffix = "")
    {
        for (var phase = 0; phase < 3; phase++)
            Add(to, seen, measurand, unit, values[phase], digits, $"L{phase + 1}{suffix}");
    }

    static void Add(
        JsonArray to, MeterSnapshot seen, string measurand, string? unit, double value, int digits, string? phase = null, string location = "Outlet") =>
        to.Add((JsonNode)new JsonObject { ["value"] = Wording.Number(value, digits), ["context"] = Context(seen.Reason), ["measurand"] = measurand }
            .With("phase", phase).With("location", location).With("unit", unit));

    static string Context(SampleReason reason) => reason switch
    {
        SampleReason.Clock => "Sample.Clock",
        SampleReason.Trigger => "Trigger",
        SampleReason.Begin => "Transaction.Begin",
        SampleReason.End => "Transaction.End",
        _ => "Sample.Periodic",
    };
}

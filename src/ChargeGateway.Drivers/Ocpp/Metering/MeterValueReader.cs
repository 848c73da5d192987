using System.Globalization;
using ChargeGateway.Core.Metering;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Metering;

/// <summary>
/// Reads what a charger's meter says (OCPP 1.6 edition 2, 7.43; OCPP 2.0.1 part 2, 2.42) and normalises it. What is not given has the specification's default: the
/// imported energy register in Wh, at the outlet, sampled periodically. Signed values and values that are no number, or one that no meter
/// can have measured, are passed over.
/// </summary>
static class MeterValueReader
{
    const string DefaultContext = "Sample.Periodic";
    const string DefaultLocation = "Outlet";
    const int LargestExponent = 12;
    const decimal Largest = 1_000_000_000_000_000m;

    /// <param name="values">What the charger sent.</param>
    /// <param name="now">The time for values without one.</param>
    public static IReadOnlyList<MeterReading> Read(IReadOnlyList<MeterValue>? values, DateTimeOffset now) =>
        Read(values, value => (value.Timestamp ?? now, Measured(value.SampledValue, Measured)));

    /// <inheritdoc cref="Read(IReadOnlyList{MeterValue}?, DateTimeOffset)"/>
    public static IReadOnlyList<MeterReading> Read(IReadOnlyList<V2.MeterValue>? values, DateTimeOffset now) =>
        Read(values, value => (value.Timestamp ?? now, Measured(value.SampledValue, Measured)));

    static List<MeterReading> Read<TValue>(IReadOnlyList<TValue>? values, Func<TValue, (DateTimeOffset At, List<MeasuredValue> Measured)> read)
    {
        var readings = new List<MeterReading>(values?.Count ?? 0);
        foreach (var value in values ?? [])
        {
            var (at, measured) = value is null ? default : read(value);
            if (measured is { Count: > 0 }) readings.Add(new MeterReading(at, measured));
        }

        return readings;
    }

    static List<MeasuredValue> Measured<TSample>(IReadOnlyList<TSample>? samples, Func<TSample, MeasuredValue?> measure)
    {
        var measured = new List<MeasuredValue>(samples?.Count ?? 0);
        foreach (var sample in samples ?? [])
        {
            if (sample is not null && measure(sample) is { } one) measured.Add(one);
        }

        return measured;
    }

    static MeasuredValue? Measured(SampledValue sample)
    {
        if (sample.Format == "SignedData" || !TryParse(sample.Value, out var number)) return null;
        return Measured(number, sample.Measurand, sample.Unit, sample.Phase, sample.Location, sample.Context);
    }

    static MeasuredValue? Measured(V2.SampledValue sample)
    {
        var unit = sample.UnitOfMeasure;
        var exponent = unit?.Multiplier ?? 0;
        if (sample.Value is not { } number || Math.Abs(exponent) > LargestExponent || Math.Abs(number) > Largest) return null;
        var scaled = number;
        for (var step = 0; step < Math.Abs(exponent); step++) scaled = exponent > 0 ? scaled * 10 : scaled / 10;
        return Math.Abs(scaled) > Largest ? null : Measured(scaled, Known(sample.Measurand), unit?.Unit, sample.Phase, sample.Location, sample.Context);
    }

    /// <summary>2.1 tells what is offered for taking from what is offered for giving; 1.6 and 2.0.1 know the former only.</summary>
    static string? Known(string? measurand) => measurand switch
    {
        "Current.Import.Offered" => Measurands.CurrentOffered,
        "Power.Import.Offered" => Measurands.PowerOffered,
        _ => measurand,
    };

    static MeasuredValue Measured(decimal number, string? what, string? given, string? phase, string? location, string? context)
    {
        var measurand = what ?? Measurands.EnergyImportRegister;
        var (value, unit) = MeterUnit.Normalise(number, given, measurand);
        return new MeasuredValue(measurand, value, unit, phase, location ?? DefaultLocation, context ?? DefaultContext);
    }

    static bool TryParse(string? text, out decimal number) =>
        decimal.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && number is >= -Largest and <= Largest;
}

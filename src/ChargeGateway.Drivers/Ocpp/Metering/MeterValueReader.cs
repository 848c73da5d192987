using System.Globalization;
using ChargeGateway.Core.Metering;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Metering;

/// <summary>
/// Reads what a charger's meter says (OCPP 1.6 edition 2, 7.43) and normalises it. What is not given has the specification's default: the
/// imported energy register in Wh, at the outlet, sampled periodically. Signed values and values that are no number, or one that no meter
/// can have measured, are passed over.
/// </summary>
static class MeterValueReader
{
    const string DefaultContext = "Sample.Periodic";
    const string DefaultLocation = "Outlet";
    const decimal Largest = 1_000_000_000_000_000m;

    /// <param name="values">What the charger sent.</param>
    /// <param name="now">The time for values without one.</param>
    public static IReadOnlyList<MeterReading> Read(IReadOnlyList<MeterValue>? values, DateTimeOffset now)
    {
        if (values is null) return [];
        var readings = new List<MeterReading>(values.Count);
        foreach (var value in values)
        {
            var measured = Measured(value);
            if (measured.Count > 0) readings.Add(new MeterReading(value.Timestamp ?? now, measured));
        }

        return readings;
    }

    static List<MeasuredValue> Measured(MeterValue value)
    {
        var samples = value.SampledValue ?? [];
        var measured = new List<MeasuredValue>(samples.Count);
        foreach (var sample in samples)
        {
            if (Measured(sample) is { } one) measured.Add(one);
        }

        return measured;
    }

    static MeasuredValue? Measured(SampledValue sample)
    {
        if (sample.Format == "SignedData" || !TryParse(sample.Value, out var number)) return null;
        var measurand = sample.Measurand ?? Measurands.EnergyImportRegister;
        var (value, unit) = MeterUnit.Normalise(number, sample.Unit, measurand);
        return new MeasuredValue(measurand, value, unit, sample.Phase, sample.Location ?? DefaultLocation, sample.Context ?? DefaultContext);
    }

    static bool TryParse(string? text, out decimal number) =>
        decimal.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && number is >= -Largest and <= Largest;
}

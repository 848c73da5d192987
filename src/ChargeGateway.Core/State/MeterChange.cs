using ChargeGateway.Core.Metering;

namespace ChargeGateway.Core.State;

/// <summary>What a meter reading changes in what is known of a connector.</summary>
static class MeterChange
{
    public static ConnectorState Apply(ConnectorState known, MeterReading reading)
    {
        if (known.MeterAt > reading.At || reading.Values.Count == 0) return known;
        var meter = new ReadingTotals(reading.Values);
        return known with
        {
            MeterAt = reading.At,
            Energy = meter.Sum(Measurands.EnergyImportRegister) ?? known.Energy,
            Power = meter.Sum(Measurands.PowerImport) ?? known.Power,
            PowerOffered = meter.Sum(Measurands.PowerOffered) ?? known.PowerOffered,
            CurrentOffered = meter.Highest(Measurands.CurrentOffered) ?? known.CurrentOffered,
            Current = meter.ByPhase(Measurands.CurrentImport) ?? known.Current,
            Voltage = meter.ByPhase(Measurands.Voltage) ?? known.Voltage,
            StateOfCharge = meter.Highest(Measurands.StateOfCharge) ?? known.StateOfCharge,
            Temperature = meter.Highest(Measurands.Temperature) ?? known.Temperature,
        };
    }

    /// <summary>A value of a charge that is over, or of a line that broke, is no longer true. The register and the status are.</summary>
    public static ConnectorState ForgetLive(ConnectorState known) => known with
    {
        MeterAt = null,
        Power = null,
        PowerOffered = null,
        CurrentOffered = null,
        Current = default,
        Voltage = default,
        StateOfCharge = null,
        Temperature = null,
    };
}

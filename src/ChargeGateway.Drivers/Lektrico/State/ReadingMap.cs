using ChargeGateway.Core.Metering;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>What a box's answers are as a reading of its connector, or of its meter.</summary>
static class ReadingMap
{
    const decimal WattHoursPerKilo = 1000;
    static readonly string[] Phases = ["L1", "L2", "L3"];

    /// <summary>A charger's only connector.</summary>
    /// <param name="model">What kind of box it is.</param>
    /// <param name="info">Its answer.</param>
    /// <param name="total">The lifetime counter, kWh, where the answer lacks it.</param>
    /// <param name="errors">The errors that are present.</param>
    public static ConnectorReading Connector(BoxModel model, ChargerInfo info, decimal? total, IReadOnlyList<string> errors)
    {
        var register = (info.TotalEnergy ?? total) * WattHoursPerKilo;
        return new ConnectorReading(LektricoDevice.Connector, StatusMap.Status(info), StatusMap.Car(info))
        {
            ErrorCode = errors.Count > 0 ? errors[0] : null,
            Info = errors.Count > 0 ? string.Join(", ", errors) : null,
            LimitReason = LimitReasons.Name(info.LimitReason),
            Register = register,
            RegisterStep = info.TotalEnergy is null || info.IsTotalWhole ? WattHoursPerKilo : 1,
            Charge = new BoxCharge(info.SessionId, info.SessionEnergy, Seconds(info.ChargingTime)),
            Values = [.. Values(model, info, register)],
        };
    }

    /// <summary>The meter of a load balancer; what flows out is export.</summary>
    public static ConnectorReading Meter(MeterInfo info) => new(0, ConnectorStatus.Available, CarPresence.Unknown)
    {
        Values = [.. MeterValues(info)],
    };

    static TimeSpan? Seconds(decimal? seconds) => seconds is >= 0 and < int.MaxValue and var given ? TimeSpan.FromSeconds((double)given) : null;

    static IEnumerable<MeasuredValue> Values(BoxModel model, ChargerInfo info, decimal? register)
    {
        if (register is { } energy) yield return new MeasuredValue(Measurands.EnergyImportRegister, energy, "Wh");
        if (info.Power is { } power) yield return new MeasuredValue(Measurands.PowerImport, power, "W");
        if (BoxElectrics.Limit(info) is { } limit) yield return new MeasuredValue(Measurands.CurrentOffered, limit, "A");
        if (info.Temperature is { } temperature) yield return new MeasuredValue(Measurands.Temperature, temperature, "Celsius", Location: "Body");
        var count = BoxElectrics.PhaseCount(model, info);
        foreach (var value in ByPhase(Measurands.CurrentImport, "A", info.Currents, info.Current, count)) yield return value;
        foreach (var value in ByPhase(Measurands.Voltage, "V", info.Voltages, info.Voltage, count)) yield return value;
    }

    static IEnumerable<MeasuredValue> MeterValues(MeterInfo info)
    {
        if (info.TotalPower is { } power)
        {
            yield return new MeasuredValue(Measurands.PowerImport, Math.Max(0, power), "W");
            yield return new MeasuredValue("Power.Active.Export", Math.Max(0, -power), "W");
        }

        foreach (var value in ByPhase(Measurands.CurrentImport, "A", info.Currents, null, Phases.Length)) yield return value;
        foreach (var value in ByPhase(Measurands.Voltage, "V", info.Voltages, null, Phases.Length)) yield return value;
        foreach (var value in ByPhase("Power.Factor", "", info.PowerFactors, null, Phases.Length)) yield return value;
    }

    static IEnumerable<MeasuredValue> ByPhase(string measurand, string unit, IReadOnlyList<decimal?> values, decimal? single, int count)
    {
        if (values.Count == 0 && single is { } only) return [new MeasuredValue(measurand, only, unit, Phases[0])];
        return values.Take(count).Select((value, phase) => (Value: value, Phase: Phases[phase])).Where(one => one.Value is not null)
            .Select(one => new MeasuredValue(measurand, one.Value!.Value, unit, one.Phase));
    }
}

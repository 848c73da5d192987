using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Metering;

/// <summary>
/// Takes the values of one reading together: a value for all phases wins over values by phase, the outlet over other places.
/// </summary>
/// <param name="values">The values of one reading.</param>
public sealed class ReadingTotals(IReadOnlyList<MeasuredValue> values)
{
    const string Outlet = "Outlet";

    /// <summary>The value over all phases: the one that the meter gave, else the sum of its phases.</summary>
    /// <param name="measurand">What was measured; something that adds up over phases, such as power or energy.</param>
    public decimal? Sum(string measurand)
    {
        var place = Place(measurand);
        if (Last(measurand, place, null) is { } total) return total;
        return Phases(measurand, place) is { } phases ? (phases.L1 ?? 0) + (phases.L2 ?? 0) + (phases.L3 ?? 0) : null;
    }

    /// <summary>The highest value, for what does not add up: a bound by phase, a temperature, a state of charge.</summary>
    /// <param name="measurand">What was measured.</param>
    public decimal? Highest(string measurand)
    {
        var place = Place(measurand);
        decimal? highest = null;
        for (var index = 0; index < values.Count; index++)
        {
            if (IsOf(values[index], measurand, place) && !(values[index].Value <= highest)) highest = values[index].Value;
        }

        return highest;
    }

    /// <summary>The values by phase; a value without phase counts for the first one.</summary>
    /// <param name="measurand">What was measured.</param>
    /// <returns>None where the reading has no such value.</returns>
    public PhaseValues? ByPhase(string measurand)
    {
        var place = Place(measurand);
        return Phases(measurand, place) ?? (Last(measurand, place, null) is { } single ? new PhaseValues(single, null, null) : null);
    }

    PhaseValues? Phases(string measurand, string? place)
    {
        var (l1, l2, l3) = (Phase("L1", "L1-N"), Phase("L2", "L2-N"), Phase("L3", "L3-N"));
        return (l1 ?? l2 ?? l3) is null ? null : new PhaseValues(l1, l2, l3);

        decimal? Phase(string phase, string toNeutral) => Last(measurand, place, phase) ?? Last(measurand, place, toNeutral);
    }

    /// <returns>The place whose values count; none where all do.</returns>
    string? Place(string measurand)
    {
        for (var index = 0; index < values.Count; index++)
        {
            if (IsOf(values[index], measurand, Outlet)) return Outlet;
        }

        return null;
    }

    decimal? Last(string measurand, string? place, string? phase)
    {
        for (var index = values.Count - 1; index >= 0; index--)
        {
            if (values[index].Phase == phase && IsOf(values[index], measurand, place)) return values[index].Value;
        }

        return null;
    }

    static bool IsOf(MeasuredValue value, string measurand, string? place) =>
        value.Measurand == measurand && (place is null || value.Location == place);
}

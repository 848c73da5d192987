using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Metering;

/// <summary>
/// Takes the values of one reading together: a value for all phases wins over values by phase, the outlet over other places.
/// </summary>
/// <param name="values">The values of one reading.</param>
public sealed class ReadingTotals(IReadOnlyList<MeasuredValue> values)
{
    /// <summary>The value over all phases: the one that the meter gave, else the sum of its phases.</summary>
    /// <param name="measurand">What was measured; something that adds up over phases, such as power or energy.</param>
    public decimal? Sum(string measurand)
    {
        var found = Of(measurand);
        if (found.FindLast(value => value.Phase is null) is { } total) return total.Value;
        var phases = Phases(found, value => value.Value);
        return phases is null ? null : (phases.Value.L1 ?? 0) + (phases.Value.L2 ?? 0) + (phases.Value.L3 ?? 0);
    }

    /// <summary>The highest value, for what does not add up: a bound by phase, a temperature, a state of charge.</summary>
    /// <param name="measurand">What was measured.</param>
    public decimal? Highest(string measurand) => Of(measurand).Max(value => (decimal?)value.Value);

    /// <summary>The values by phase; a value without phase counts for the first one.</summary>
    /// <param name="measurand">What was measured.</param>
    /// <returns>None where the reading has no such value.</returns>
    public PhaseValues? ByPhase(string measurand)
    {
        var found = Of(measurand);
        return Phases(found, value => value.Value)
            ?? (found.FindLast(value => value.Phase is null) is { } single ? new PhaseValues(single.Value, null, null) : null);
    }

    static PhaseValues? Phases(List<MeasuredValue> found, Func<MeasuredValue, decimal> value)
    {
        var (l1, l2, l3) = (Phase(found, "L1"), Phase(found, "L2"), Phase(found, "L3"));
        if (l1 is null && l2 is null && l3 is null) return null;
        return new PhaseValues(l1 is null ? null : value(l1), l2 is null ? null : value(l2), l3 is null ? null : value(l3));
    }

    static MeasuredValue? Phase(List<MeasuredValue> found, string phase) =>
        found.FindLast(value => value.Phase == phase) ?? found.FindLast(value => value.Phase == phase + "-N");

    List<MeasuredValue> Of(string measurand)
    {
        var found = values.Where(value => value.Measurand == measurand).ToList();
        var atOutlet = found.FindAll(value => value.Location == "Outlet");
        return atOutlet.Count > 0 ? atOutlet : found;
    }
}

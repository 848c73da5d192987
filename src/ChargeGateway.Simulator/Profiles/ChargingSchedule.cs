using ChargeGateway.Simulator.Electrics;

namespace ChargeGateway.Simulator.Profiles;

/// <summary>Limits over time.</summary>
/// <param name="Unit">Unit of the limits.</param>
/// <param name="Periods">The steps, the first at second 0.</param>
/// <param name="Duration">How long it lasts; without end when absent.</param>
/// <param name="Start">Where an absolute or recurring schedule starts.</param>
sealed record ChargingSchedule(RateUnit Unit, IReadOnlyList<SchedulePeriod> Periods, TimeSpan? Duration, DateTimeOffset? Start)
{
    /// <summary>The step that holds some time after the start; none before the start and after the end.</summary>
    public SchedulePeriod? PeriodAfter(TimeSpan elapsed)
    {
        if (elapsed < TimeSpan.Zero || elapsed >= Duration)
            return null;
        return Periods.LastOrDefault(period => period.Start <= elapsed.TotalSeconds);
    }

    /// <summary>What a step allows.</summary>
    public Allowance Allows(SchedulePeriod period) => Unit == RateUnit.A
        ? new Allowance(period.Limit, double.PositiveInfinity, period.Phases ?? 3)
        : new Allowance(double.PositiveInfinity, period.Limit, period.Phases ?? 3);
}

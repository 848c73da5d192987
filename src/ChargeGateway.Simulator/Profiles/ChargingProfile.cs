using ChargeGateway.Simulator.Electrics;

namespace ChargeGateway.Simulator.Profiles;

/// <summary>A charging profile as it is installed (OCPP 1.6 edition 2, 3.13 and 7.8).</summary>
sealed record ChargingProfile(int Id, int StackLevel, ProfilePurpose Purpose, ProfileKind Kind, ChargingSchedule Schedule)
{
    public Recurrency Recurrency { get; init; }

    public DateTimeOffset? ValidFrom { get; init; }

    public DateTimeOffset? ValidTo { get; init; }

    public string? TransactionId { get; init; }

    public DateTimeOffset InstalledAt { get; init; }

    TimeSpan Cycle => Recurrency == Recurrency.Daily ? TimeSpan.FromDays(1) : TimeSpan.FromDays(7);

    /// <summary>What it allows at a moment; none when it has no say then.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="charging">When the charge began.</param>
    public Allowance? AllowsAt(DateTimeOffset at, DateTimeOffset charging)
    {
        if (at < ValidFrom || at >= ValidTo)
            return null;
        var elapsed = at - StartAt(at, charging);
        return Schedule.PeriodAfter(elapsed) is { } period ? Schedule.Allows(period) : null;
    }

    /// <summary>The moments within a window at which what it allows may change.</summary>
    public IEnumerable<DateTimeOffset> ChangesBetween(DateTimeOffset from, DateTimeOffset to, DateTimeOffset charging)
    {
        if (ValidFrom is { } validFrom)
            yield return validFrom;
        if (ValidTo is { } validTo)
            yield return validTo;
        for (var start = StartAt(from, charging); start <= to; start += Cycle)
        {
            yield return start;
            foreach (var period in Schedule.Periods)
                yield return start.AddSeconds(period.Start);
            if (Schedule.Duration is { } duration)
                yield return start + duration;
            if (Kind != ProfileKind.Recurring)
                yield break;
        }
    }

    DateTimeOffset StartAt(DateTimeOffset at, DateTimeOffset charging) => Kind switch
    {
        ProfileKind.Recurring => Occurrence(at),
        ProfileKind.Dynamic => InstalledAt,
        ProfileKind.Absolute => Schedule.Start ?? charging,
        _ => charging,
    };

    DateTimeOffset Occurrence(DateTimeOffset at)
    {
        var first = Schedule.Start ?? new DateTimeOffset(InstalledAt.UtcDateTime.Date, TimeSpan.Zero);
        return at < first ? first : first + Math.Floor((at - first) / Cycle) * Cycle;
    }
}

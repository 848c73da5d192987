using ChargeGateway.Core.Balancing.Ledger;

namespace ChargeGateway.Core.Balancing;

/// <summary>What balancing does, in the words of those who ask.</summary>
static class BalanceReport
{
    public static GroupBalance Of(GroupRun run, BalancingOptions options)
    {
        var situation = run.Situation;
        return new GroupBalance(situation.GroupId)
        {
            Limits = situation.Limits,
            Limit = situation.InForce.Count > 0 ? situation.InForce[0].Amperes : 0,
            Offered = run.Offers.Sum(offer => offer.Counted),
            Usage = run.Offers.Sum(offer => offer.Snapshot.Usage ?? 0),
            Connectors = [.. run.Offers.OrderBy(offer => offer.Key.ChargePointId, StringComparer.Ordinal).ThenBy(offer => offer.Key.Connector)
                .Select(offer => Of(offer, options))],
            Notices = [.. Notices(run, options)],
        };
    }

    public static ConnectorBalance Of(Offer offer, BalancingOptions options) => new(offer.Key.ChargePointId, offer.Key.Connector)
    {
        Counted = offer.Counted,
        Offered = offer.IsActive ? offer.Offered : offer.IsConfirmed ? 0 : null,
        Confirmed = offer.IsConfirmed,
        Usage = offer.Snapshot.Usage,
        Priority = offer.Snapshot.Priority ?? options.DefaultPriority,
        CarMax = offer.CarMax,
        SuspendedUntil = offer.SuspendedUntil,
        Reason = Reason(offer),
    };

    static string Reason(Offer offer) => offer switch
    {
        { Trouble: { } trouble } => "does not follow: " + trouble,
        { Snapshot.IsKnown: false } => "was never connected",
        { Snapshot.IsOnline: false } => "not connected; keeps its last offer",
        { IsConfirmed: false } => "not confirmed yet",
        { IsActive: false } => "no car",
        _ => offer.Reason,
    };

    static IEnumerable<string> Notices(GroupRun run, BalancingOptions options)
    {
        var situation = run.Situation;
        if (situation.Limits is null)
            yield return FormattableString.Invariant($"The schedule says nothing of now; {situation.GapAllocation:0.#} A count.");
        if (situation.IsSuspended) yield return "Balancing is suspended; the last offers stay.";
        var total = run.Offers.Sum(offer => offer.Counted);
        if (situation.InForce is [var top, ..] && total > top.Amperes + Allocation.Buckets.Rounding)
            yield return FormattableString.Invariant($"{total:0.#} A may be drawn, more than {top.Amperes:0.#} A; nothing is raised meanwhile.");
        foreach (var offer in run.Offers)
        {
            if (offer.Trouble is not null) yield return $"{offer.Key} {Reason(offer)}";
            if (offer.Snapshot.Priority is null && offer.IsActive)
                yield return FormattableString.Invariant($"{offer.Key} has no priority; {options.DefaultPriority} counts.");
        }
    }
}

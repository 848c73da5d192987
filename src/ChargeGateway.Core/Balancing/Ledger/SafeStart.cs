using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>
/// What connectors with a car are set to whose offer is in doubt: what they were last offered, or else the least that charges as long as all
/// of it fits, or else nothing.
/// </summary>
sealed class SafeStart
{
    readonly double least;
    double free;

    public SafeStart(BalancingOptions options, IReadOnlyList<PriorityLimit> limits, IEnumerable<Offer> offers)
    {
        least = options.MinAllocation;
        free = (limits.Count > 0 ? limits[0].Amperes : 0) - offers.Sum(After);
    }

    public double Of(Offer offer)
    {
        if (offer.Offered is { } last) return last;
        if (free < least) return 0;
        free -= least;
        return least;
    }

    /// <summary>What a connector counts for when all that can be confirmed is confirmed.</summary>
    static double After(Offer offer) => offer switch
    {
        { CanBeSteered: false } => offer.Counted,
        { IsActive: false } => offer.IsConfirmed ? offer.Counted : 0,
        { IsConfirmed: false } => Math.Max(offer.Offered ?? 0, offer.Snapshot.Fallback),
        _ => offer.Counted,
    };
}

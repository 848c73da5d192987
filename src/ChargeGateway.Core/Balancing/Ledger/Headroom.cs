using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>What may still be given away, by what counts now.</summary>
sealed class Headroom
{
    readonly Buckets buckets;
    readonly BalancingOptions options;

    Headroom(BalancingOptions options, IReadOnlyList<PriorityLimit> limits, IEnumerable<Offer> offers, Func<Offer, double> counts)
    {
        this.options = options;
        buckets = new Buckets(limits);
        foreach (var offer in offers) buckets.Take(PriorityOf(offer), counts(offer));
    }

    /// <summary>By what may be drawn as far as is known: for raising.</summary>
    public static Headroom Counted(BalancingOptions options, IReadOnlyList<PriorityLimit> limits, IEnumerable<Offer> offers) =>
        new(options, limits, offers, offer => offer.Counted);

    /// <summary>By what will be drawn when what was ordered is done: for cutting down.</summary>
    public static Headroom Expected(BalancingOptions options, IReadOnlyList<PriorityLimit> limits, IEnumerable<Offer> offers) =>
        new(options, limits, offers, offer => offer.Expected);

    /// <summary>Whether more is given away than all together may draw.</summary>
    public bool IsExceeded => buckets.Total > buckets.Top + Buckets.Rounding;

    /// <summary>Whether so much more can be given to a connector.</summary>
    public bool Fits(Offer offer, double more) => buckets.Left(PriorityOf(offer)) + Buckets.Rounding >= more;

    /// <summary>How far a connector may be raised: whole amperes up to what was wanted, or none where that is no gain.</summary>
    public double? Raise(Offer offer, double wanted)
    {
        var free = Math.Floor(buckets.Left(PriorityOf(offer)) + Buckets.Rounding);
        var amperes = Math.Min(wanted, offer.Counted + Math.Max(0, free));
        var least = Math.Min(options.MinAllocation, wanted);
        return amperes >= least && amperes > (offer.Offered ?? 0) ? amperes : null;
    }

    /// <summary>Enters what a connector counts for now instead of before.</summary>
    public void Change(Offer offer, double before) => buckets.Take(PriorityOf(offer), offer.Counted - before);

    int PriorityOf(Offer offer) => offer.Snapshot.Priority ?? options.DefaultPriority;
}

using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>
/// Decides what each connector of a group is offered, as balanz 1.2.2 does: the same input gives the same output. It knows nothing of chargers
/// that do not follow; that is <see cref="Balancer"/>'s business.
/// </summary>
public static class Allocator
{
    /// <summary>Makes an allocation. Takes time in proportion to the connectors and their amperes.</summary>
    /// <param name="options">The options in force.</param>
    /// <param name="limits">What holds by priority now, highest first.</param>
    /// <param name="connectors">The group's connectors.</param>
    /// <param name="now">The time.</param>
    /// <returns>One result for each connector, in the same order.</returns>
    public static IReadOnlyList<AllocationResult> Run(
        BalancingOptions options, IReadOnlyList<PriorityLimit> limits, IReadOnlyList<AllocationInput> connectors, DateTimeOffset now)
    {
        var all = connectors.Select(input => new Share(input)).ToList();
        var taking = all.FindAll(share => share.Input.IsActive || share.Input.Fixed > 0);
        var release = new VoluntaryRelease(options, now);
        foreach (var share in taking)
        {
            if (share.Input.Fixed is { } amperes) share.Settle(amperes, "cannot be changed now");
            else release.Apply(share);
        }

        foreach (var share in taking.Where(share => !share.IsDone))
            share.Wish = Wish(options, share);
        new Distribution(options, new Buckets(limits)).Apply(taking);
        return all.ConvertAll(share => share.ToResult());
    }

    static double Wish(BalancingOptions options, Share share)
    {
        var input = share.Input;
        var wish = input switch
        {
            { Status: ConnectorStatus.SuspendedEV } or { Offered: 0 } or { HasTransaction: false } => options.MinAllocation,
            _ when input.OfferAge < options.MinOfferIncreaseInterval => input.Offered,
            _ when input.Offered - input.RecentUsage < options.MarginIncrease => input.Offered + options.MaxOfferIncrease,
            _ => input.Offered,
        };
        return Math.Min(Math.Min(wish, share.CarMax ?? wish), input.MaxCurrent);
    }
}

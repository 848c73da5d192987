using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.Balancing.Ledger;

namespace ChargeGateway.Core.Balancing;

/// <summary>
/// One group's looks, one after the other. First what must go down or be confirmed; more is given in a second step, from what is free.
/// </summary>
/// <param name="groupId">The group.</param>
/// <param name="book">The offers of all groups.</param>
sealed class GroupRun(string groupId, OfferBook book)
{
    IReadOnlyList<Offer> offers = [];
    List<Planned> wanted = [];
    int looks;
    bool again;

    public GroupSituation Situation { get; private set; } = new(groupId, [], []);

    /// <summary>When the second step is due; none where there is none.</summary>
    public DateTimeOffset? RaiseAt { get; private set; }

    public IReadOnlyList<Offer> Offers => offers;

    /// <summary>A look at the group.</summary>
    /// <returns>What is to be sent now.</returns>
    public List<Order> Look(GroupSituation situation, BalancingOptions options, DateTimeOffset now)
    {
        Observe(situation, options, now);
        if (situation.IsSuspended) return Renew(options, now);
        var isFull = ++looks >= options.IntervalsFull;
        if (isFull)
        {
            looks = 0;
            foreach (var offer in offers) offer.Forgive();
        }

        var orders = Confirm(options);
        if (isFull || again || IsUrgent(options)) orders.AddRange(Allocate(options, now));
        orders.AddRange(Renew(options, now));
        if (wanted.Count == 0) return orders;
        if (orders.Exists(order => order.Kind == OrderKind.Reduce)) RaiseAt = now.AddSeconds(options.WaitAfterReduce);
        else orders.AddRange(Raise(options));
        return orders;
    }

    /// <summary>The second step: gives what was wanted, as far as it is free.</summary>
    public List<Order> Raise(GroupSituation situation, BalancingOptions options, DateTimeOffset now)
    {
        Observe(situation, options, now);
        if (!situation.IsSuspended) return Raise(options);
        (wanted, RaiseAt) = ([], null);
        return [];
    }

    List<Order> Raise(BalancingOptions options)
    {
        RaiseAt = null;
        var orders = new List<Order>();
        if (wanted.Count == 0) return orders;
        var headroom = Headroom.Counted(options, Situation.InForce, offers);
        var present = offers.ToHashSet();
        foreach (var planned in wanted.Where(planned => present.Contains(planned.Offer)))
        {
            var offer = planned.Offer;
            if (offer is { CanBeSteered: true, IsActive: true, IsConfirmed: true } && headroom.Raise(offer, offer.Within(planned.Amperes)) is { } amperes)
            {
                orders.Add(Grow(headroom, offer, amperes, planned.Reason, options));
                continue;
            }

            offer.Reason = "waits until others give up current";
            again = true;
        }

        wanted = [];
        return orders;
    }

    static Order Grow(Headroom headroom, Offer offer, double amperes, string reason, BalancingOptions options)
    {
        var before = offer.Counted;
        var order = offer.Send(OrderKind.Grow, amperes, reason, options);
        headroom.Change(offer, before);
        return order;
    }

    void Observe(GroupSituation situation, BalancingOptions options, DateTimeOffset now)
    {
        Situation = situation;
        offers = [.. situation.Connectors.Select(snapshot => book.Of(snapshot.Key))];
        foreach (var (offer, snapshot) in offers.Zip(situation.Connectors)) offer.Observe(snapshot, options, now);
    }

    /// <summary>Something happened, or too much is offered and can be taken back.</summary>
    bool IsUrgent(BalancingOptions options) =>
        offers.Any(offer => offer.CanBeSteered && offer.WantsReview && offer.Status == State.ConnectorStatus.SuspendedEVSE)
        || offers.Any(offer => offer is { CanBeSteered: true, IsActive: true, IsConfirmed: true, IsAboveCap: true })
        || (Headroom.Expected(options, Situation.InForce, offers).IsExceeded
            && offers.Any(offer => offer is { CanBeSteered: true, IsActive: true, IsConfirmed: true, Offered: > 0 }));

    /// <summary>Sets connectors without a car to what they may give by themselves, and those that are in doubt to what is safe.</summary>
    List<Order> Confirm(BalancingOptions options)
    {
        var orders = new List<Order>();
        SafeStart? safe = null;
        Headroom? headroom = null;
        foreach (var offer in offers.Where(offer => offer.CanBeSteered))
        {
            var fallback = offer.Snapshot.Fallback;
            if (offer is { IsActive: true, IsConfirmed: true }) continue;
            if (offer.IsActive)
            {
                safe ??= new SafeStart(options, Situation.InForce, offers);
                orders.Add(offer.Send(OrderKind.Reduce, offer.Within(Math.Min(safe.Of(offer), offer.Counted)), "to be sure of what it offers", options));
            }
            else if (!offer.IsConfirmed || offer.Counted > fallback || offer.Offered > fallback)
            {
                orders.Add(offer.Send(OrderKind.Reduce, offer.IsConfirmed ? fallback : 0, "no car", options));
            }
            else if (offer.Counted < fallback)
            {
                headroom ??= Headroom.Counted(options, Situation.InForce, offers);
                if (headroom.Fits(offer, fallback - offer.Counted)) orders.Add(Grow(headroom, offer, fallback, "no car", options));
            }
        }

        return orders;
    }

    List<Order> Allocate(BalancingOptions options, DateTimeOffset now)
    {
        again = false;
        var inputs = offers.Select(offer => InputOf(offer, options, now)).ToList();
        var results = Allocator.Run(options, Situation.InForce, inputs, now);
        var plan = offers.Select((offer, index) => new Planned(offer, inputs[index], results[index])).ToList();
        Trim.Apply(options, Situation.InForce, plan);
        var orders = new List<Order>();
        wanted = [];
        foreach (var planned in plan.Where(planned => !planned.IsFixed && planned.Offer.IsActive))
        {
            var offer = planned.Offer;
            (offer.CarMax, offer.SuspendedUntil, offer.Reason) = (planned.Result.CarMax, planned.Result.SuspendedUntil, planned.Reason);
            if (planned.Amperes < (offer.Offered ?? 0)) orders.Add(offer.Send(OrderKind.Reduce, planned.Amperes, planned.Reason, options));
            else if (planned.Amperes > (offer.Offered ?? 0)) wanted.Add(planned);
            else offer.WantsReview = false;
        }

        return orders;
    }

    static AllocationInput InputOf(Offer offer, BalancingOptions options, DateTimeOffset now) => new(offer.Status)
    {
        Offered = offer.Offered ?? 0,
        Fixed = offer is { CanBeSteered: true, IsConfirmed: true, IsActive: true } ? null : offer.Expected,
        HasTransaction = offer.Snapshot.TransactionId is not null,
        Energy = offer.Snapshot.Energy,
        Usage = offer.Snapshot.Usage ?? 0,
        RecentUsage = offer.RecentUsage(options, now),
        OfferAge = offer.OfferedAt is { } at ? (now - at).TotalSeconds : null,
        Priority = offer.Snapshot.Priority ?? options.DefaultPriority,
        MaxCurrent = offer.Snapshot.MaxCurrent < options.MinAllocation ? 0 : Math.Floor(offer.Within(offer.Snapshot.MaxCurrent)),
        CarMax = offer.CarMax,
        SuspendedUntil = offer.SuspendedUntil,
    };

    List<Order> Renew(BalancingOptions options, DateTimeOffset now)
    {
        if (options.OfferDuration <= 0) return [];
        return [.. offers
            .Where(offer => offer is { CanBeSteered: true, IsActive: true, Offered: > 0, Lapses: true } && (offer.IsConfirmed || Situation.IsSuspended))
            .Where(offer => (now - offer.AgreedAt)?.TotalSeconds >= options.OfferDuration / 2)
            .Select(offer => offer.Send(OrderKind.Renew, offer.Within(Math.Min(offer.Offered!.Value, offer.Counted)), offer.Reason, options))];
    }
}

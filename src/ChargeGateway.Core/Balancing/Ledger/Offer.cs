using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>
/// What a connector is offered. <see cref="Counted"/> is never less than what the charger may give: it goes up before more is asked for, and
/// down when the charger has confirmed that it gives less.
/// </summary>
sealed class Offer(ConnectorKey key)
{
    readonly UsageWindow usage = new();
    int epoch;
    bool observed;
    bool waitsToRetry;
    DateTimeOffset? bootedAt;
    DateTimeOffset? meterAt;
    DateTimeOffset? restoredAt;

    public ConnectorKey Key => key;

    /// <summary>The most that it may give, A per phase.</summary>
    public double Counted { get; private set; }

    /// <summary>What the charger last agreed to; none before it ever did.</summary>
    public double? Offered { get; private set; }

    /// <summary>Whether the charger holds <see cref="Offered"/>, as far as is known.</summary>
    public bool IsConfirmed { get; private set; }

    public Order? InFlight { get; private set; }

    public ConnectorSnapshot Snapshot { get; private set; } = new(key);

    /// <summary>What it is doing, as balancing sees it.</summary>
    public ConnectorStatus Status { get; private set; }

    /// <summary>When the present offer was made.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    /// <summary>When the charger last agreed to anything.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    public double? CarMax { get; set; }

    public DateTimeOffset? SuspendedUntil { get; set; }

    /// <summary>Whether something happened here that wants a decision at once.</summary>
    public bool WantsReview { get; set; }

    /// <summary>Why the charger does not follow; none while it does.</summary>
    public string? Trouble { get; private set; }

    public string Reason { get; set; } = "";

    public bool IsActive => Status is ConnectorStatus.Charging or ConnectorStatus.SuspendedEV or ConnectorStatus.SuspendedEVSE;

    public bool CanBeSteered => Snapshot.IsOnline && InFlight is null && !waitsToRetry;

    /// <summary>Whether what it is offered lapses by itself; only chargers that speak OCPP can do that.</summary>
    public bool Lapses => Snapshot is { WaitsForUser: true, TransactionId: not null };

    /// <summary>Whether it is offered more than somebody else wants it to give.</summary>
    public bool IsAboveCap => Offered > Snapshot.Cap;

    /// <summary>What it counts for before others are cut down for its sake: an answer that is still to come is taken to be a good one.</summary>
    public double Expected => this switch
    {
        { Snapshot.IsOnline: false } => Counted,
        { InFlight: { Kind: not OrderKind.Grow } order } => Math.Max(order.Amperes, order.Fallback),
        { IsConfirmed: false, HasCar: false } => 0,
        _ => Counted,
    };

    bool HasCar => IsActive || Status is not (ConnectorStatus.Available or ConnectorStatus.Unavailable or ConnectorStatus.Faulted);

    /// <summary>Puts back what an earlier run of the process knew; it is told to the charger once more.</summary>
    public void Restore(double counted, DateTimeOffset since)
    {
        (Counted, Offered, restoredAt) = (counted, counted, since);
    }

    public void Observe(ConnectorSnapshot now, BalancingOptions options, DateTimeOffset at)
    {
        if (!observed) Meet(now);
        else if (now.BootedAt != bootedAt) Doubt(now.MaxCurrent);
        if (!IsConfirmed && Offered is null && now.IsKnown) Counted = Math.Max(Counted, now.MaxCurrent);
        (observed, bootedAt) = (true, now.BootedAt);
        var before = (Status, Snapshot.TransactionId, Snapshot.Cap);
        Snapshot = now;
        if (now.MeterAt is not null && now.MeterAt != meterAt && now.Usage is { } amperes) usage.Add(at, amperes);
        meterAt = now.MeterAt;
        Status = StatusRule.For(now, IsConfirmed ? Offered : null, options);
        if (before.TransactionId is not null && now.TransactionId is not null && now.TransactionId != before.TransactionId) BeginAnew(options);
        if (!IsActive) Forget();
        else if (now.TransactionId is not null && now.TransactionId != before.TransactionId) WantsReview = true;
        else if (Status == ConnectorStatus.SuspendedEVSE && before.Status != Status && now.TransactionId is null) WantsReview = true;
        else if (now.Cap != before.Cap) WantsReview = true;
    }

    /// <summary>No more than somebody else wants it to give.</summary>
    public double Within(double amperes) => Math.Min(amperes, Snapshot.Cap ?? amperes);

    /// <summary>The most that the car took lately. Where nobody measures it, it is taken to use what it is offered.</summary>
    public double RecentUsage(BalancingOptions options, DateTimeOffset now) =>
        usage.Highest(now, options.UsageMonitoringInterval)
        ?? (Snapshot is { Usage: null } && Status == ConnectorStatus.Charging ? Offered ?? 0 : 0);

    public Order Send(OrderKind kind, double amperes, string reason, BalancingOptions options)
    {
        var lapses = kind != OrderKind.Release && options.OfferDuration > 0 && Lapses;
        InFlight = new Order(key, kind, amperes, FallbackWith(kind, amperes), reason)
        {
            TransactionId = Snapshot.TransactionId,
            ExpiresIn = lapses ? (int)Math.Ceiling(options.OfferDuration) : null,
            CountedBefore = Counted,
            Epoch = epoch,
        };
        Counted = kind == OrderKind.Grow ? Math.Max(Counted, amperes) : Counted;
        return InFlight;
    }

    /// <summary>Enters what became of an order.</summary>
    /// <returns>Whether the connector is offered something else than before.</returns>
    public bool Complete(Order order, OrderOutcome outcome, BalancingOptions options, DateTimeOffset now)
    {
        if (ReferenceEquals(order, InFlight)) InFlight = null;
        if (order.Kind == OrderKind.Release) ReleaseTriedAt = now;
        if (outcome.Result == OrderResult.Accepted && order.Epoch == epoch) return Agree(order, outcome, options, now);
        (Trouble, waitsToRetry) = outcome.Result == OrderResult.Accepted ? (null, false) : (outcome.Detail ?? "it does not follow", true);
        if (outcome.Result == OrderResult.Refused && order.Epoch == epoch) Counted = Math.Min(Counted, order.CountedBefore);
        else IsConfirmed = false;
        return false;
    }

    /// <summary>When it was last tried to let go of it.</summary>
    public DateTimeOffset? ReleaseTriedAt { get; private set; }

    /// <summary>A new try may be made.</summary>
    public void Forgive() => waitsToRetry = false;

    /// <summary>Somebody else may have told the charger something.</summary>
    public void Doubt(double upTo)
    {
        epoch++;
        (IsConfirmed, waitsToRetry) = (false, false);
        Counted = Math.Max(Counted, upTo);
    }

    /// <summary>The fallback must not bring in what was never given: where it would, the connector falls back to nothing for now.</summary>
    double FallbackWith(OrderKind kind, double amperes)
    {
        if (!IsActive) return amperes;
        return Snapshot.Fallback <= (kind == OrderKind.Grow ? Math.Max(Counted, amperes) : Counted) ? Snapshot.Fallback : 0;
    }

    /// <summary>The limit of the charge before went with it.</summary>
    void BeginAnew(BalancingOptions options)
    {
        Forget();
        IsConfirmed = false;
        if (Offered is { } last) Offered = Math.Min(last, options.MinAllocation);
    }

    /// <summary>Before the first look, a device may have been told anything, and a charger that has booted may have forgotten what it was told.</summary>
    void Meet(ConnectorSnapshot now)
    {
        var mayGiveMore = now is { IsOnline: true, WaitsForUser: false } || now.BootedAt > restoredAt;
        if (Offered is not null && mayGiveMore) Doubt(now.MaxCurrent);
    }

    bool Agree(Order order, OrderOutcome outcome, BalancingOptions options, DateTimeOffset now)
    {
        var changed = Offered != order.Amperes;
        Trouble = outcome.Applied > order.Amperes
            ? FormattableString.Invariant($"it holds {outcome.Applied:0.#} A instead of {order.Amperes:0.#} A")
            : null;
        Counted = Math.Max(Math.Max(order.Amperes, order.Fallback), outcome.Applied ?? 0);
        (Offered, IsConfirmed, AgreedAt, Reason) = (order.Amperes, true, now, order.Kind == OrderKind.Renew ? Reason : order.Reason);
        var isTheSame = order.Kind == OrderKind.Renew || (order.Kind == OrderKind.Reduce && !changed && OfferedAt is not null);
        if (isTheSame) return false;
        WantsReview = false;
        if (order.Amperes < options.MinAllocation) return changed;
        (OfferedAt, SuspendedUntil) = (now, null);
        usage.Clear();
        return changed;
    }

    void Forget()
    {
        (CarMax, SuspendedUntil, OfferedAt, WantsReview) = (null, null, null, false);
        usage.Clear();
    }
}

using ChargeGateway.Core.Balancing.Ledger;

namespace ChargeGateway.Core.Balancing;

/// <summary>
/// Decides what is sent to the chargers of balanced groups. Holds to one rule: what may be drawn together as far as is known, plus what is about
/// to be asked for, is never more than the group's limit when anything is raised. Sends nothing itself and has no clock; may be used from
/// several threads.
/// </summary>
/// <param name="settings">The options in force.</param>
public sealed class Balancer(BalancingSettings settings)
{
    static readonly TimeSpan BetweenTries = TimeSpan.FromMinutes(1);

    readonly Lock gate = new();
    readonly OfferBook book = new();
    readonly Dictionary<string, GroupRun> runs = new(StringComparer.Ordinal);

    /// <summary>Puts back what an earlier run of the process offered.</summary>
    /// <param name="key">The connector.</param>
    /// <param name="counted">The most that it may give, A per phase.</param>
    /// <param name="since">When the present run began; a charger that booted later may have forgotten it.</param>
    public void Restore(ConnectorKey key, double counted, DateTimeOffset since)
    {
        lock (gate) book.Of(key).Restore(counted, since);
    }

    /// <summary>Looks at a group.</summary>
    /// <param name="situation">The group as it is.</param>
    /// <param name="now">The time.</param>
    /// <returns>What is to be sent now, and when the second step is due.</returns>
    public Step Look(GroupSituation situation, DateTimeOffset now)
    {
        lock (gate)
        {
            var run = RunOf(situation.GroupId);
            return new Step(run.Look(situation, settings.Current, now), run.RaiseAt);
        }
    }

    /// <summary>The second step of a look: what goes up, as far as it is free by now.</summary>
    /// <param name="situation">The group as it is by now.</param>
    /// <param name="now">The time.</param>
    public IReadOnlyList<Order> Raise(GroupSituation situation, DateTimeOffset now)
    {
        lock (gate) return RunOf(situation.GroupId).Raise(situation, settings.Current, now);
    }

    /// <summary>Enters what became of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="now">The time.</param>
    /// <returns>Whether the connector is offered something else than before.</returns>
    public bool Complete(Order order, OrderOutcome outcome, DateTimeOffset now)
    {
        lock (gate)
        {
            var changed = book.Find(order.Key)?.Complete(order, outcome, settings.Current, now) ?? false;
            if (order.Kind == OrderKind.Release && outcome.Result != OrderResult.Unknown) book.Remove(order.Key);
            return changed && order.Kind != OrderKind.Release;
        }
    }

    /// <summary>Somebody else told a charger something about its limits: it is told again what load balancing wants.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="connector">The connector that is meant; 0 is all of them.</param>
    /// <param name="upTo">The most that it may give since, A per phase; without it all that it can.</param>
    public void Doubt(string chargePointId, int connector = 0, double? upTo = null)
    {
        lock (gate)
        {
            foreach (var offer in OffersAt(chargePointId, connector)) offer.Doubt(upTo ?? offer.Snapshot.MaxCurrent);
        }
    }

    /// <summary>
    /// Somebody else sets the charge that runs a limit within what it counts for. It stays until load balancing sets the next one, but where an
    /// order is under way it is not known which of the two comes last.
    /// </summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="connector">The connector; 0 is all of them.</param>
    /// <param name="amperes">The limit, A per phase.</param>
    public void Overtake(string chargePointId, int connector, double amperes)
    {
        lock (gate)
        {
            foreach (var offer in OffersAt(chargePointId, connector))
            {
                if (offer.InFlight is not null || amperes > offer.Counted) offer.Doubt(amperes);
            }
        }
    }

    /// <summary>Lets go of connectors that are in no balanced group any more: what was set there is taken off, once.</summary>
    /// <param name="balanced">The groups that are balanced now.</param>
    /// <param name="members">Their connectors.</param>
    /// <param name="isOnline">Whether a charger can be reached; those that cannot are let go of later.</param>
    /// <param name="now">The time.</param>
    /// <returns>What is to be sent now.</returns>
    public IReadOnlyList<Order> Release(
        IReadOnlySet<string> balanced, IReadOnlySet<ConnectorKey> members, Func<string, bool> isOnline, DateTimeOffset now)
    {
        lock (gate)
        {
            foreach (var group in runs.Keys.Where(group => !balanced.Contains(group)).ToList()) runs.Remove(group);
            var gone = book.All.Where(offer => !members.Contains(offer.Key) && offer.InFlight is null).ToList();
            foreach (var untouched in gone.Where(offer => offer.Offered is null)) book.Remove(untouched.Key);
            return [.. gone
                .Where(offer => offer.Offered is not null && isOnline(offer.Key.ChargePointId) && !(now - offer.ReleaseTriedAt < BetweenTries))
                .Select(offer => offer.Send(OrderKind.Release, 0, "no longer balanced", settings.Current))];
        }
    }

    /// <summary>What every connector may give, for keeping over a restart.</summary>
    public IReadOnlyDictionary<ConnectorKey, double> Counted()
    {
        lock (gate) return book.All.ToDictionary(offer => offer.Key, offer => offer.Counted);
    }

    /// <summary>What each connector of a charger may give, by number; empty where the charger is not balanced.</summary>
    /// <param name="chargePointId">The charger.</param>
    public IReadOnlyDictionary<int, double> CountedAt(string chargePointId)
    {
        lock (gate) return book.At(chargePointId).ToDictionary(offer => offer.Key.Connector, offer => offer.Counted);
    }

    /// <summary>What a group does and why.</summary>
    /// <param name="groupId">The group.</param>
    /// <returns>None before its first look.</returns>
    public GroupBalance? Group(string groupId)
    {
        lock (gate) return runs.TryGetValue(groupId, out var run) ? BalanceReport.Of(run, settings.Current) : null;
    }

    /// <summary>What a connector is offered and why.</summary>
    /// <param name="key">The connector.</param>
    /// <returns>None where it is not balanced.</returns>
    public ConnectorBalance? Connector(ConnectorKey key)
    {
        lock (gate) return book.Find(key) is { } offer ? BalanceReport.Of(offer, settings.Current) : null;
    }

    IEnumerable<Offer> OffersAt(string chargePointId, int connector) =>
        book.At(chargePointId).Where(offer => connector == 0 || offer.Key.Connector == connector);

    GroupRun RunOf(string groupId)
    {
        if (runs.TryGetValue(groupId, out var known)) return known;
        return runs[groupId] = new GroupRun(groupId, book);
    }
}

using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.State;

namespace ChargeGateway.Tests.Balancing;

/// <summary>A group whose looks come when the gateway's loop would make them, on a clock that the test moves.</summary>
sealed class LoopBench
{
    readonly Dictionary<ConnectorKey, ConnectorSnapshot> connectors = [];
    DateTimeOffset lookAt;
    DateTimeOffset? raiseAt;

    public LoopBench(BalancingOptions options, DateTimeOffset start, double firstLook = 15)
    {
        Options = options;
        Settings = new BalancingSettings(options);
        Balancer = new Balancer(Settings);
        (Start, Now, lookAt) = (start, start, start.AddSeconds(firstLook));
    }

    public BalancingOptions Options { get; }

    public BalancingSettings Settings { get; }

    public Balancer Balancer { get; set; }

    public DateTimeOffset Start { get; }

    public DateTimeOffset Now { get; private set; }

    public string Schedule { get; set; } = "00:00-23:59>0=32";

    public bool Suspended { get; set; }

    /// <summary>What a charger makes of an order; none leaves it unanswered.</summary>
    public Func<Order, OrderOutcome?> Charger { get; set; } = _ => OrderOutcome.Accepted;

    public List<(double At, Order Order, OrderOutcome? Outcome)> Sent { get; } = [];

    /// <summary>Told after every step of the loop.</summary>
    public Action? Stepped { get; set; }

    public double Seconds => (Now - Start).TotalSeconds;

    public double Counted => Balancer.Counted().Where(entry => connectors.ContainsKey(entry.Key)).Sum(entry => entry.Value);

    public GroupBalance Group => Balancer.Group("G").ShouldNotBeNull();

    public ConnectorBalance this[string charger] => Balancer.Connector(new ConnectorKey(charger, 1)).ShouldNotBeNull();

    public void Add(string charger, int? priority = 1, double max = 32, double fallback = 0, ConnectorStatus status = ConnectorStatus.Available) =>
        connectors[new ConnectorKey(charger, 1)] = new ConnectorSnapshot(new ConnectorKey(charger, 1))
        {
            IsOnline = true,
            IsKnown = true,
            WaitsForUser = true,
            Status = status,
            Priority = priority,
            MaxCurrent = max,
            Fallback = fallback,
        };

    public void Change(string charger, Func<ConnectorSnapshot, ConnectorSnapshot> change)
    {
        var key = new ConnectorKey(charger, 1);
        connectors[key] = change(connectors[key]);
    }

    public ConnectorSnapshot Seen(string charger) => connectors[new ConnectorKey(charger, 1)];

    public void PlugIn(string charger, int transaction, ConnectorStatus status = ConnectorStatus.SuspendedEVSE) =>
        Change(charger, seen => seen with { TransactionId = transaction, Status = status, Energy = 0, Usage = 0, MeterAt = Now });

    public void Leave(string charger) =>
        Change(charger, seen => seen with { TransactionId = null, Status = ConnectorStatus.Available, Usage = null, MeterAt = null });

    /// <summary>Runs the loop up to a time, steps on that time included.</summary>
    public void RunTo(double seconds)
    {
        var end = Start.AddSeconds(seconds);
        while ((raiseAt ?? lookAt) <= end) Step();
        Now = end;
    }

    /// <summary>Makes the next step of the loop at its time.</summary>
    public void Step()
    {
        Now = raiseAt ?? lookAt;
        lookAt = Now.AddSeconds(Options.RunInterval);
        IReadOnlyList<Order> orders;
        if (raiseAt is not null)
        {
            raiseAt = null;
            orders = Balancer.Raise(Situation(), Now);
        }
        else
        {
            var step = Balancer.Look(Situation(), Now);
            (orders, raiseAt) = (step.Orders, step.RaiseAt);
        }

        foreach (var order in orders) Send(order);
        Stepped?.Invoke();
    }

    public GroupSituation Situation()
    {
        var schedule = AllocationSchedule.Parse(Schedule);
        var limits = schedule.At(TimeOnly.FromTimeSpan(Now.TimeOfDay));
        return new GroupSituation("G", limits, [.. connectors.Values])
        {
            GapAllocation = Math.Min(Options.GapAllocation, schedule.Lowest ?? double.MaxValue),
            IsSuspended = Suspended,
        };
    }

    void Send(Order order)
    {
        var outcome = Charger(order);
        Sent.Add((Seconds, order, outcome));
        if (outcome is not null) Balancer.Complete(order, outcome, Now);
    }
}

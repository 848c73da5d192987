using ChargeGateway.Simulator.Electrics;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Stations;

/// <summary>A charger without a voice: its connectors, its profiles, its clock. What is said of it, <see cref="IStationReport"/> says.</summary>
sealed class Station
{
    readonly TimeProvider time;
    readonly TimeSpan skew;
    readonly ITimer? pulse;
    bool beating;

    public Station(StationPlan plan, TimeProvider time)
    {
        (this.time, skew) = (time, plan.ClockSkew);
        Settings = new StationSettings { SampleInterval = plan.MeterInterval };
        Connectors = [.. Enumerable.Range(1, plan.Connectors).Select(number => new ConnectorMachine(this, number,
            new Outlet(new Mains(plan.Seed + number), plan.Phases, plan.MaxCurrent, plan.MeterStart, Now)))];
        if (plan.Timers)
            pulse = time.CreateTimer(static station => ((Station)station!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Guards everything here; held briefly and never over an await.</summary>
    public Lock Gate { get; } = new();

    public Signal Changed { get; } = new();

    public StationSettings Settings { get; }

    public ProfileBook Profiles { get; } = new();

    public IReadOnlyList<ConnectorMachine> Connectors { get; }

    public IStationReport Report { get; set; } = SilentReport.Instance;

    /// <summary>Whether the charger as a whole is in service.</summary>
    public bool Operative { get; private set; } = true;

    public DateTimeOffset Now => time.GetUtcNow() + skew;

    public ConnectorMachine? Find(int number) => number >= 1 && number <= Connectors.Count ? Connectors[number - 1] : null;

    /// <summary>What a connector may offer at a moment. The charger's own limit is shared by the connectors in use.</summary>
    public Allowance Allowed(ConnectorMachine connector, DateTimeOffset at)
    {
        if (connector.Transaction is not { IsAuthorized: true } transaction || connector.Energy - transaction.MeterStart >= transaction.Ration)
            return Allowance.Nothing;
        var inUse = Connectors.Count(other => other.Transaction is { IsAuthorized: true } && other.Car?.WantsEnergy == true);
        return Profiles.ForConnector(connector.Number, at, transaction.StartedAt, priority: transaction.HasPriority)
            .And(Profiles.ForCharger(at).DividedBy(inUse));
    }

    /// <summary>Takes the whole charger in or out of service; false when a connector has to finish first.</summary>
    public bool Serve(bool operative)
    {
        Operative = operative;
        var now = Connectors.Count(connector => connector.Serve(operative)) == Connectors.Count;
        Report.StatusChanged(0);
        Changed.Raise();
        return now;
    }

    /// <summary>Changes something and lets every connector see what it means for it.</summary>
    public void Apply(Action change)
    {
        lock (Gate)
        {
            foreach (var connector in Connectors)
                connector.Advance();
            change();
            foreach (var connector in Connectors)
                connector.Refresh();
            Beat();
        }
        Changed.Raise();
    }

    /// <summary>Reads the meters of charges at another interval from now on.</summary>
    public void Retime(TimeSpan interval) => Apply(() =>
    {
        Settings.SampleInterval = interval;
        beating = false;
        foreach (var transaction in Connectors.Select(connector => connector.Transaction))
            if (transaction is not null)
                transaction.SamplesTaken = SampleClock.Count(transaction, interval, Now);
    });

    public void Dispose() => pulse?.Dispose();

    void Tick()
    {
        lock (Gate)
        {
            foreach (var connector in Connectors)
                connector.Tick();
            Beat();
        }
        Changed.Raise();
    }

    void Beat()
    {
        var needed = Connectors.Any(connector => connector.NeedsPulse);
        if (needed == beating)
            return;
        beating = needed;
        var period = Settings.SampleInterval is { Ticks: > 0 } interval && interval < TimeSpan.FromSeconds(1) ? interval : TimeSpan.FromSeconds(1);
        pulse?.Change(needed ? period : Timeout.InfiniteTimeSpan, needed ? period : Timeout.InfiniteTimeSpan);
    }
}

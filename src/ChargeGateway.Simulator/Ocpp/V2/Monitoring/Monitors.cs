using System.Globalization;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Monitoring;

/// <summary>The monitors of a charger and what they see (OCPP 2.0.1 part 2, N03 to N07; OCPP 2.1 part 2, N11 to N15).</summary>
sealed class Monitors(Dialect2 dialect)
{
    static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);
    readonly Lock gate = new();
    readonly SortedDictionary<int, VariableMonitor> monitors = [];
    bool watching;
    int ids;

    /// <summary>Monitors with a greater number are not heard (N05).</summary>
    public int Level { get; set; } = 9;

    public EventStreams Streams { get; } = new(dialect);

    public IReadOnlyList<VariableMonitor> All
    {
        get
        {
            lock (gate)
                return [.. monitors.Values];
        }
    }

    /// <summary>Sets a monitor, in the place of the one with its number. Returns it; none when one like it is there (N04.FR.10).</summary>
    public VariableMonitor? Set(VariableMonitor wanted)
    {
        lock (gate)
        {
            if (monitors.Values.Any(other => other.Id != wanted.Id
                && other.Name == wanted.Name && other.Type == wanted.Type && other.Severity == wanted.Severity))
                return null;
            var monitor = wanted with { Id = wanted.Id == 0 ? ++ids : wanted.Id, Known = Read(wanted), Due = NextDue(wanted) };
            monitors[monitor.Id] = monitor;
            if (!watching)
                dialect.Charger.Background(WatchAsync);
            watching = true;
            return monitor;
        }
    }

    public VariableMonitor? Find(int id)
    {
        lock (gate)
            return monitors.GetValueOrDefault(id);
    }

    public bool Clear(int id)
    {
        lock (gate)
            return monitors.Remove(id);
    }

    public void ClearAll()
    {
        lock (gate)
            monitors.Clear();
    }

    async Task WatchAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Pace, dialect.Charger.Options.TimeProvider);
        while (await timer.WaitForNextTickAsync(ct))
        {
            foreach (var monitor in All)
                Look(monitor);
            await Streams.FlushAsync(ct);
        }
    }

    void Look(VariableMonitor monitor)
    {
        var now = Read(monitor);
        if (monitor.IsPeriodic ? monitor.Due <= dialect.Charger.Now : IsNews(monitor, now))
        {
            (monitor.Known, monitor.Due) = (now, NextDue(monitor));
            if (monitor.Severity <= Level && !Streams.Take(monitor, now))
                Tell(monitor, now);
        }
    }

    void Tell(VariableMonitor monitor, string value)
    {
        var trigger = monitor.IsPeriodic ? "Periodic" : monitor.Type == "Delta" ? "Delta" : "Alerting";
        var threshold = trigger == "Alerting";
        dialect.Events.Tell(dialect.Events.Data(monitor.Name, value, trigger, "CustomMonitor")
            .With("variableMonitoringId", monitor.Id).With("cleared", threshold && !monitor.IsExceeded ? true : null));
    }

    static bool IsNews(VariableMonitor monitor, string now)
    {
        if (monitor.Type == "Delta")
            return Number(monitor.Known) is { } old && Number(now) is { } value ? Math.Abs(value - old) >= monitor.Value : now != monitor.Known;
        var exceeded = Number(now) is { } number && (monitor.Type == "UpperThreshold" ? number > monitor.Value : number < monitor.Value);
        var news = exceeded != monitor.IsExceeded;
        monitor.IsExceeded = exceeded;
        return news;
    }

    DateTimeOffset NextDue(VariableMonitor monitor)
    {
        var now = dialect.Charger.Now;
        var interval = TimeSpan.FromSeconds(Math.Max(1, monitor.Value));
        var since = monitor.Type == "PeriodicClockAligned" ? new DateTimeOffset(now.UtcTicks - now.UtcTicks % interval.Ticks, TimeSpan.Zero) : now;
        return since + interval;
    }

    string Read(VariableMonitor monitor)
    {
        lock (dialect.Station.Gate)
            return dialect.Configuration[monitor.Name.ToString()] ?? "";
    }

    static double? Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}

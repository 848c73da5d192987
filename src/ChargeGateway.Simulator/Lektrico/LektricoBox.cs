using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>The inside of a virtual box: car, charge, limits, counters. Energy flows with the clock.</summary>
public sealed class LektricoBox
{
    /// <summary>The most that the hardware can do, A.</summary>
    public const int HardwareCurrent = 32;

    readonly Lock changing = new();
    readonly LektricoOptions options;
    readonly TimeProvider time;
    readonly HashSet<string> active = new(StringComparer.Ordinal);
    readonly HashSet<string> logged = new(StringComparer.Ordinal);
    long lastSeen;
    bool authorized;
    bool stopped;
    bool overridden;
    double seconds;

    internal LektricoBox(LektricoOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        Configuration = new LektricoConfiguration(options);
        lastSeen = time.GetTimestamp();
        RelayMode = options.Model == LektricoModel.ThreeP22K ? 3 : 0;
    }

    /// <summary>The car that is plugged in.</summary>
    public LektricoCar? Car { get; private set; }

    /// <summary>The voltage to neutral, V.</summary>
    public decimal Voltage { get; set; } = 230;

    /// <summary>What the cable carries, A.</summary>
    public int CableCurrent { get; set; } = HardwareCurrent;

    /// <summary>The limit from <c>Dynamic_current.Set</c>, A.</summary>
    public int DynamicCurrent { get; set; } = HardwareCurrent;

    /// <summary>The limit from <c>EM_current.Set</c>, A.</summary>
    public int EmCurrent { get; set; } = HardwareCurrent;

    /// <summary>1 for one phase, 3 for three, 0 for a box that cannot switch.</summary>
    public int RelayMode { get; set; }

    /// <summary>Whether <c>Charge.Pause</c> holds the charge.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Whether it installs firmware.</summary>
    public bool IsUpdating { get; set; }

    /// <summary>The tag of the last start.</summary>
    public string? LastTag { get; private set; }

    /// <summary>How often it was restarted.</summary>
    public int Resets { get; private set; }

    /// <summary>How often it was asked to look for firmware.</summary>
    public int FirmwareChecks { get; internal set; }

    /// <summary>The password of its own network; empty for none.</summary>
    public string ApPassword { get; internal set; } = "";

    /// <summary>The number of the present charge, or of the last one.</summary>
    public int SessionId { get; set; } = 627;

    /// <summary>The energy of the present charge, Wh.</summary>
    public decimal SessionEnergy { get; set; }

    /// <summary>The lifetime counter, Wh.</summary>
    public decimal TotalEnergy { get; set; } = 1_861_119;

    /// <summary>How many charges it has had.</summary>
    public int TotalSessions { get; private set; } = 42;

    /// <summary>The charging time of the present charge, s.</summary>
    public int SessionSeconds => (int)seconds;

    internal LektricoConfiguration Configuration { get; }

    internal LektricoSchedule Schedule { get; } = new();

    internal IReadOnlyCollection<string> ActiveErrors => active;

    internal IReadOnlyCollection<string> LoggedErrors => logged;

    internal int PhaseCount => options.Model == LektricoModel.ThreeP22K && RelayMode != 1 ? 3 : 1;

    internal int FlowingPhases => Math.Min(PhaseCount, Car?.Phases ?? 0);

    internal decimal FlowingCurrent => State is "C" ? Math.Min(Car!.MaxCurrent, Limit.Amperes) : 0;

    /// <summary>The power that flows, W.</summary>
    public decimal Power => FlowingCurrent * Voltage * FlowingPhases;

    /// <summary>The state with the box's own additions.</summary>
    public string State
    {
        get
        {
            if (IsUpdating) return "OTA";
            if (active.Count > 0) return active.Contains("state_f_activated") ? "F" : "E";
            if (Configuration.Flag("charger_locked")) return "LOCKED";
            if (Car is null) return "A";
            if (!authorized && !Configuration.Flag("headless")) return "B_AUTH";
            if (stopped) return "B";
            if (IsPaused || DynamicCurrent == 0 || EmCurrent == 0) return "B_PAUSE";
            if (ScheduledCurrent == 0) return "B_SCHEDULER";
            return Car.Room > 0 ? "C" : "B";
        }
    }

    /// <summary>The letter of the standard.</summary>
    public string Letter => State switch
    {
        "OTA" or "LOCKED" => Car is null ? "A" : "B",
        var state => state[..1],
    };

    internal int? ScheduledCurrent => Configuration.Flag("charging_schedule_enabled") && !overridden
        ? Schedule.CurrentAt(time.GetUtcNow().AddHours(Configuration.Number("gmt_offset")))
        : null;

    /// <summary>The lowest limit and which it is, by the API's number.</summary>
    internal (int Amperes, int Reason) Limit
    {
        get
        {
            (int Amperes, int Reason)[] limits =
            [
                (Math.Min(HardwareCurrent, CableCurrent), 0),
                (Configuration.Number("install_current"), 1),
                (Configuration.Number("user_current"), 2),
                (DynamicCurrent, 3),
                (ScheduledCurrent ?? HardwareCurrent, 4),
                (EmCurrent, 6),
            ];
            return limits.MinBy(limit => limit.Amperes);
        }
    }

    /// <summary>A car is plugged in.</summary>
    public void PlugIn(LektricoCar? car = null) => Do(() =>
    {
        Car = car ?? new LektricoCar();
        (SessionId, SessionEnergy, seconds) = (SessionId + 1, 0, 0);
        TotalSessions++;
    });

    /// <summary>The car is unplugged.</summary>
    public void Unplug() => Do(() =>
    {
        Car = null;
        (authorized, stopped, overridden, IsPaused) = (false, false, false, false);
    });

    /// <summary>Lets time pass: what would flow in it has flowed.</summary>
    public void Advance(TimeSpan passed) => Do(() => Flow(passed));

    /// <summary>Sets a configuration key, as its owner would.</summary>
    public void Configure(string key, JsonNode value) => Do(() => Configuration.Put(key, value));

    /// <summary>Something breaks.</summary>
    public void Break(string error) => Do(() =>
    {
        active.Add(error);
        logged.Add(error);
    });

    /// <summary>All is well again; the log keeps what was.</summary>
    public void Repair() => Do(active.Clear);

    internal bool Start(string? tag) => Do(() =>
    {
        if (Configuration.Flag("charger_locked") || active.Count > 0) return false;
        (authorized, stopped, LastTag) = (true, false, tag);
        return true;
    });

    internal bool Stop() => Do(() => (authorized, stopped) = (false, true)).Item2;

    internal void Pause(bool paused) => Do(() => IsPaused = paused);

    internal void Override() => Do(() => overridden = true);

    internal void ForgetErrors() => Do(logged.Clear);

    internal void Restart() => Do(() =>
    {
        Resets++;
        (DynamicCurrent, EmCurrent, IsPaused) = (HardwareCurrent, HardwareCurrent, false);
    });

    internal void FactoryReset() => Do(() =>
    {
        foreach (var (key, value) in new LektricoConfiguration(options).All()) Configuration.Put(key, value!.DeepClone());
        (SessionId, SessionEnergy, TotalEnergy, TotalSessions) = (0, 0, 0, 0);
        ApPassword = "";
    });

    /// <summary>Reads or changes the box, with all the energy in it that has flowed up to now.</summary>
    internal T Do<T>(Func<T> work)
    {
        lock (changing)
        {
            var now = time.GetTimestamp();
            Flow(time.GetElapsedTime(lastSeen, now) * options.Speed);
            lastSeen = now;
            return work();
        }
    }

    internal void Do(Action work) => Do(() =>
    {
        work();
        return true;
    });

    void Flow(TimeSpan passed)
    {
        if (Car is null) return;
        seconds += passed.TotalSeconds;
        var energy = Math.Min(Car.Room, Power * (decimal)passed.TotalHours);
        Car.Room -= energy;
        SessionEnergy += energy;
        TotalEnergy += energy;
    }
}

namespace ChargeGateway.Simulator.Cfos;

/// <summary>An EVSE of another make behind the charging manager: only the manager speaks to it, and what is overridden falls with the car.</summary>
public sealed class ManagedDevice
{
    const double Voltage = 230;
    const int MaxMilliamps = 16_000;

    readonly Lock turn = new();
    readonly TimeProvider time;
    DateTimeOffset now;
    double energy;
    bool off;
    int? overridden;
    CfosCar? car;

    internal ManagedDevice(TimeProvider time) => (this.time, now) = (time, time.GetUtcNow());

    /// <summary>Whether the manager cannot reach it.</summary>
    public bool Unreachable { get; set; }

    /// <summary>Whether the manager holds it for lack of power.</summary>
    public bool Paused { get; set; }

    /// <summary>The car; none while none is plugged in.</summary>
    public CfosCar? Car
    {
        get => car;
        set => Do(() =>
        {
            car = value;
            if (car is null) (off, overridden) = (false, null);
            return 0;
        });
    }

    /// <summary>Whether charging is allowed.</summary>
    public bool Enabled => Do(() => !off);

    /// <summary>The limit that holds, mA.</summary>
    public int Limit => Do(() => Milliamps);

    /// <summary>The energy, Wh.</summary>
    public double Energy => Do(() => energy);

    /// <summary>What the car draws, A per phase.</summary>
    public double Current => Do(() => Drawn);

    /// <summary>The power, W.</summary>
    public double Power => Do(() => Watts);

    /// <summary>The phases in use.</summary>
    public int Phases => Do(() => Drawn > 0 ? car!.Phases : 0);

    /// <summary>The state in the manager's numbers.</summary>
    public int State => Do(() => car is null ? 1 : Drawn > 0 ? 3 : 2);

    internal void Override(string flags, int? milliamps) => Do(() =>
    {
        if (car is null) return 0;
        if (flags.Contains('C', StringComparison.Ordinal)) off = true;
        if (flags.Contains('c', StringComparison.Ordinal)) off = false;
        overridden = milliamps ?? overridden;
        return 0;
    });

    int Milliamps => Math.Min(overridden ?? MaxMilliamps, MaxMilliamps);

    double Drawn => off || Paused ? 0 : car?.Draw(Milliamps / 1000.0) ?? 0;

    double Watts => Drawn * Voltage * (car?.Phases ?? 0);

    T Do<T>(Func<T> work)
    {
        lock (turn)
        {
            var at = time.GetUtcNow();
            energy += Watts * Math.Max(0, (at - now).TotalHours);
            now = at;
            return work();
        }
    }
}

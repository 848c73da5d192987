using ChargeGateway.Simulator.Cfos.Registers;

namespace ChargeGateway.Simulator.Cfos;

/// <summary>
/// The wallbox itself: registers, pilot, contactor, meter, and the fail-safe that brings the defaults back when nobody speaks to it.
/// </summary>
public sealed class VirtualEvse
{
    const double Voltage = 230;

    readonly Lock turn = new();
    readonly TimeProvider time;
    readonly int maxCurrent;
    readonly RegisterBank bank;
    DateTimeOffset now;
    DateTimeOffset spokenTo;
    double energy;
    int? error;
    CfosCar? car;

    internal VirtualEvse(VirtualCfosOptions options, TimeProvider time)
    {
        (this.time, maxCurrent, bank) = (time, options.MaxCurrent, Banks.Evse(options));
        spokenTo = now = time.GetUtcNow();
    }

    /// <summary>The car; none while none is plugged in.</summary>
    public CfosCar? Car
    {
        get => car;
        set => Do(() => car = value);
    }

    /// <summary>A pilot state from 4 on, to show an error; none while there is none.</summary>
    public int? Error
    {
        get => error;
        set => Do(() => error = value);
    }

    /// <summary>All energy that went through, Wh.</summary>
    public double Energy
    {
        get => Do(() => energy);
        set => Do(() => energy = value);
    }

    /// <summary>The current limit in its register, A.</summary>
    public double Limit
    {
        get => Do(() => bank.Get(8093) / 10.0);
        set => Do(() => bank.Set(8093, (long)Math.Round(value * 10)));
    }

    /// <summary>Whether charging is allowed.</summary>
    public bool Enabled
    {
        get => Do(() => bank.Get(8094) == 1);
        set => Do(() => bank.Set(8094, value ? 1 : 0));
    }

    /// <summary>What the cable carries, A; 0 without a cable.</summary>
    public double Cable
    {
        get => Do(() => bank.Get(8090) / 10.0);
        set => Do(() => bank.Set(8090, (long)Math.Round(value * 10)));
    }

    /// <summary>What the car draws, A per phase.</summary>
    public double Current => Do(() => Drawn);

    /// <summary>The power, W.</summary>
    public double Power => Do(() => Watts);

    /// <summary>The state of the pilot, as in register 8092.</summary>
    public int State => Do(() => Pilot);

    /// <summary>How many phases are in use.</summary>
    public int Phases => Do(() => ActivePhases);

    /// <summary>How long nobody may be silent before the fail-safe steps in.</summary>
    public TimeSpan FailSafe
    {
        get => Do(() => TimeSpan.FromSeconds(bank.Get(8083)));
        set => Do(() => bank.Set(8083, (long)value.TotalSeconds));
    }

    /// <summary>How often each register was written, by its address.</summary>
    public IReadOnlyDictionary<int, int> Writes => writes;

    readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> writes = new();

    /// <summary>Somebody holds an RFID to it.</summary>
    /// <param name="rfid">The RFID.</param>
    public void HoldRfid(string rfid) => Do(() =>
    {
        bank.SetText(8096, rfid);
        bank.Set(8111, (bank.Get(8111) + 1) & 0xFFFF);
    });

    /// <summary>It starts anew: what is only in memory is gone.</summary>
    public void Restart() => Do(() =>
    {
        bank.Set(8120, bank.Get(8120) + 1);
        Restore();
    });

    /// <summary>Uses the registers, as somebody who speaks to it.</summary>
    internal T Serve<T>(Func<RegisterBank, T> use) => Do(() =>
    {
        spokenTo = now;
        return use(bank);
    });

    internal void Written(int address) => writes.AddOrUpdate(address, 1, (_, before) => before + 1);

    int Pilot => error ?? (car is null ? 0 : Drawn > 0 ? 2 : 1);

    int ActivePhases => Drawn == 0 ? 0 : bank.Get(8087) == 1 ? 1 : Math.Min(3, car!.Phases);

    double Offered
    {
        get
        {
            if (bank.Get(8094) != 1 || error is not null) return 0;
            var cable = bank.Get(8091) > 0 ? bank.Get(8091) : bank.Get(8090);
            var limit = Math.Min(bank.Get(8093), maxCurrent * 10);
            return (cable > 0 ? Math.Min(cable, limit) : limit) / 10.0;
        }
    }

    double Drawn => car?.Draw(Offered) ?? 0;

    double Watts => Drawn * Voltage * ActivePhases;

    void Do(Action change) => Do(() =>
    {
        change();
        return 0;
    });

    T Do<T>(Func<T> work)
    {
        lock (turn)
        {
            Advance(time.GetUtcNow());
            var result = work();
            Show();
            return result;
        }
    }

    void Advance(DateTimeOffset to)
    {
        energy += Watts * Math.Max(0, (to - now).TotalHours);
        now = to;
        if (now - spokenTo > TimeSpan.FromSeconds(bank.Get(8083))) Restore();
        Show();
    }

    void Restore()
    {
        spokenTo = now;
        bank.Set(8093, bank.Get(8081));
        bank.Set(8094, bank.Get(8082));
    }

    void Show()
    {
        bank.Set(8058, (long)energy);
        bank.Set(8062, (long)Watts);
        for (var phase = 0; phase < 3; phase++) bank.Set(8064 + 2 * phase, phase < ActivePhases ? (long)Math.Round(Drawn * 10) : 0);
        bank.Set(8092, Pilot);
        bank.Set(8095, (long)Math.Round((car is null ? 0 : Offered) * 10));
    }
}

using ChargeGateway.Simulator.Cars;

namespace ChargeGateway.Simulator.Electrics;

/// <summary>The electrics of one connector: contactor, cable, meter. Integrates the energy over time.</summary>
/// <param name="mains">The grid behind it.</param>
/// <param name="phases">How many phases are wired, 1 to 3.</param>
/// <param name="maxCurrent">What station and cable carry, A per phase.</param>
/// <param name="register">Where the meter's register stands, Wh.</param>
/// <param name="installed">From when on the meter counts.</param>
sealed class Outlet(Mains mains, int phases, double maxCurrent, double register, DateTimeOffset installed)
{
    /// <summary>Below this a car cannot be offered current at all (IEC 61851-1).</summary>
    public const double LeastCurrent = 6;

    const double LongestStep = 10;
    const int MostSteps = 2_000;
    DateTimeOffset reached = installed;

    /// <summary>The car on the cable.</summary>
    public VirtualCar? Car { get; set; }

    /// <summary>Whether the contactor is closed.</summary>
    public bool Closed { get; set; }

    /// <summary>The register of imported energy, Wh.</summary>
    public double Energy { get; private set; } = register;

    /// <summary>What flows as of the last <see cref="Advance"/>.</summary>
    public Flow Now { get; private set; } = new(default, mains.Volts(installed), 0, phases);

    /// <summary>Lets time pass up to a moment.</summary>
    public void Advance(DateTimeOffset to, Func<DateTimeOffset, Allowance> allowance)
    {
        var seconds = Math.Max(LongestStep, (to - reached).TotalSeconds / MostSteps);
        while (reached < to)
        {
            var step = Math.Min(seconds, (to - reached).TotalSeconds);
            Take(FlowAt(reached, allowance(reached)).Watts.Sum * step / 3600);
            reached = reached.AddTicks(Math.Max(1, (long)(step * TimeSpan.TicksPerSecond)));
        }
        Now = FlowAt(to, allowance(to));
    }

    void Take(double wattHours)
    {
        Energy += wattHours;
        Car?.Charge(wattHours);
    }

    Flow FlowAt(DateTimeOffset at, Allowance allowed)
    {
        var volts = mains.Volts(at);
        var used = Math.Min(Math.Min(phases, allowed.Phases), Car?.Phases ?? 3);
        var amps = Math.Min(maxCurrent, allowed.AmpsOn(used, volts));
        var offered = Closed && amps >= LeastCurrent ? amps : 0;
        if (offered == 0 || Car is not { } car)
            return new Flow(default, volts, offered, used);
        return new Flow(PhaseValues.Each(phase => phase < used ? car.Draw(offered, at, phase) : 0), volts, offered, used);
    }
}

namespace ChargeGateway.Simulator.Cars;

/// <summary>A car: what it draws of what it is offered, and how full its battery gets. It knows nothing of chargers or protocols.</summary>
public sealed class VirtualCar
{
    /// <summary>A name for people.</summary>
    public string Name { get; init; } = "car";

    /// <summary>The tag its driver presents right after plugging in; none when somebody else starts the charge.</summary>
    public string? IdTag { get; init; }

    /// <summary>Size of the battery, Wh.</summary>
    public double BatteryWh { get; init; } = 60_000;

    /// <summary>How full the battery is, percent.</summary>
    public double StateOfCharge { get; set; } = 40;

    /// <summary>Where the car stops charging, percent.</summary>
    public double Target { get; set; } = 100;

    /// <summary>The state of charge from which the car draws less and less, percent.</summary>
    public double TaperFrom { get; init; } = 80;

    /// <summary>The most its on-board charger takes, A per phase.</summary>
    public double MaxCurrent { get; init; } = 16;

    /// <summary>How many phases its on-board charger uses, 1 to 3.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>Whether the car refuses to charge now, although connected.</summary>
    public bool Paused { get; set; }

    /// <summary>Whether the car takes energy when it is offered some.</summary>
    public bool WantsEnergy => !Paused && StateOfCharge < Target;

    /// <summary>The current it draws from an offer, A per phase; never more than the offer.</summary>
    /// <param name="offered">What the charger offers, A per phase.</param>
    /// <param name="at">The time, for the small unrest that every on-board charger has.</param>
    /// <param name="phase">The phase, from 0.</param>
    internal double Draw(double offered, DateTimeOffset at, int phase)
    {
        if (!WantsEnergy || phase >= Phases)
            return 0;
        var seconds = at.ToUnixTimeMilliseconds() / 1000.0;
        var unrest = 0.014 * (1 + Math.Sin(seconds / 3.1 + Character)) + 0.002 * (1 + Math.Sin(seconds + phase));
        return Math.Min(offered, MaxCurrent * Taper) * (1 - unrest);
    }

    /// <summary>Takes energy into the battery; a tenth is lost on the way.</summary>
    internal void Charge(double wattHours) => StateOfCharge = Math.Min(100, StateOfCharge + wattHours * 0.9 / BatteryWh * 100);

    // Keeps two cars from moving in step.
    double Character => Name.Sum(letter => letter) + BatteryWh / 700;

    double Taper => StateOfCharge <= TaperFrom ? 1 : 1 - 0.8 * (StateOfCharge - TaperFrom) / (100 - TaperFrom);
}

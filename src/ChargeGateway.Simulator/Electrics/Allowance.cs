namespace ChargeGateway.Simulator.Electrics;

/// <summary>What may be offered to a car. Infinity is no limit.</summary>
/// <param name="Amps">The most current, A per phase.</param>
/// <param name="Watts">The most power over all phases, W.</param>
/// <param name="Phases">The most phases, 1 to 3.</param>
readonly record struct Allowance(double Amps, double Watts, int Phases)
{
    public static Allowance Unlimited { get; } = new(double.PositiveInfinity, double.PositiveInfinity, 3);

    public static Allowance Nothing { get; } = new(0, 0, 3);

    public Allowance And(Allowance other) => new(Math.Min(Amps, other.Amps), Math.Min(Watts, other.Watts), Math.Min(Phases, other.Phases));

    public Allowance DividedBy(int parts) => parts <= 1 ? this : this with { Amps = Amps / parts, Watts = Watts / parts };

    /// <summary>As current per phase, when that many phases are in use at these voltages.</summary>
    public double AmpsOn(int phases, PhaseValues volts)
    {
        var sum = 0.0;
        for (var phase = 0; phase < phases; phase++)
            sum += volts[phase];
        return Math.Min(Amps, Watts / sum);
    }
}

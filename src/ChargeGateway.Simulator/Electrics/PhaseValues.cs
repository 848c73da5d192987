namespace ChargeGateway.Simulator.Electrics;

/// <summary>One value for each of the three phases.</summary>
/// <param name="L1">The value of the first phase.</param>
/// <param name="L2">The value of the second phase.</param>
/// <param name="L3">The value of the third phase.</param>
public readonly record struct PhaseValues(double L1, double L2, double L3)
{
    /// <summary>All three together.</summary>
    public double Sum => L1 + L2 + L3;

    /// <summary>The greatest of the three.</summary>
    public double Max => Math.Max(L1, Math.Max(L2, L3));

    /// <summary>The value of a phase, from 0.</summary>
    public double this[int phase] => phase switch { 0 => L1, 1 => L2, _ => L3 };

    internal static PhaseValues Each(Func<int, double> value) => new(value(0), value(1), value(2));
}

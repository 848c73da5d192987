namespace ChargeGateway.Simulator.Electrics;

/// <summary>The grid connection: 230 V between phase and neutral, a volt or so up and down.</summary>
/// <param name="seed">Keeps several chargers from moving in step.</param>
sealed class Mains(int seed)
{
    public const double Nominal = 230;

    public PhaseValues Volts(DateTimeOffset at) =>
        PhaseValues.Each(phase => Nominal + 1.4 * Math.Sin(at.ToUnixTimeMilliseconds() / 7100.0 + seed + phase * 2.1));
}

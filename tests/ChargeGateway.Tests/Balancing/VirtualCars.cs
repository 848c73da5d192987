using ChargeGateway.Core.State;

namespace ChargeGateway.Tests.Balancing;

/// <summary>Cars that take what they are offered, half a second later, at chargers that read their meters every 30 s, as in the recordings.</summary>
sealed class VirtualCars(LoopBench bench, IReadOnlyDictionary<string, double> starts)
{
    const double Efficiency = 0.992;
    const double MeterInterval = 30;
    const double VoltsOfThreePhases = 3 * 230;

    readonly Dictionary<string, double> energy = starts.Keys.ToDictionary(charger => charger, _ => 0.0);

    public double Energy(string charger) => energy[charger];

    public void RunTo(double end)
    {
        for (var at = 0.5; at <= end; at += 0.5)
        {
            bench.RunTo(at);
            foreach (var charger in starts.Keys.Where(charger => starts[charger] <= at)) Live(charger, at);
        }
    }

    void Live(string charger, double at)
    {
        if (bench.Seen(charger).TransactionId is null) bench.PlugIn(charger, charger.GetHashCode(StringComparison.Ordinal) & 0xFFFF);
        var amperes = (bench[charger].Offered ?? 0) * Efficiency;
        energy[charger] += amperes * VoltsOfThreePhases * 0.5 / 3600;
        bench.Change(charger, seen => seen with
        {
            Status = amperes > 0 ? ConnectorStatus.Charging : ConnectorStatus.SuspendedEVSE,
            Energy = energy[charger],
        });
        if (at % MeterInterval == 0) bench.Change(charger, seen => seen with { Usage = amperes, MeterAt = bench.Now });
    }
}

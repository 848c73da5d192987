namespace ChargeGateway.Benchmarks.Load;

/// <summary>What a load came to.</summary>
/// <param name="PerSecond">Answers per second.</param>
/// <param name="Middle">The median time, ms.</param>
/// <param name="P99">The 99th percentile, ms.</param>
/// <param name="Errors">Answers that were no success.</param>
sealed record Figures(double PerSecond, double Middle, double P99, int Errors)
{
    public static Figures Of(IEnumerable<double> milliseconds, int errors, TimeSpan length)
    {
        var sorted = milliseconds.Order().ToList();
        return new Figures(sorted.Count / length.TotalSeconds, sorted[sorted.Count / 2], sorted[(int)(sorted.Count * 0.99)], errors);
    }

    /// <summary>The median of some turns, figure by figure; errors are counted together.</summary>
    public static Figures MedianOf(IReadOnlyCollection<Figures> turns) => new(
        Median(turns.Select(turn => turn.PerSecond)),
        Median(turns.Select(turn => turn.Middle)),
        Median(turns.Select(turn => turn.P99)),
        turns.Sum(turn => turn.Errors));

    static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}

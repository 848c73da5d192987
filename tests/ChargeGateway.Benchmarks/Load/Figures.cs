namespace ChargeGateway.Benchmarks.Load;

/// <summary>What a load came to.</summary>
/// <param name="PerSecond">Answers per second.</param>
/// <param name="Median">The median time, ms.</param>
/// <param name="P99">The 99th percentile, ms.</param>
/// <param name="Errors">Answers that were no success.</param>
sealed record Figures(double PerSecond, double Median, double P99, int Errors)
{
    public static Figures Of(IEnumerable<double> milliseconds, int errors, TimeSpan length)
    {
        var sorted = milliseconds.Order().ToList();
        return new Figures(sorted.Count / length.TotalSeconds, sorted[sorted.Count / 2], sorted[(int)(sorted.Count * 0.99)], errors);
    }
}

namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>What a car took lately.</summary>
sealed class UsageWindow
{
    const int MostSamples = 1000;

    readonly Queue<(DateTimeOffset At, double Amperes)> samples = new();

    public void Add(DateTimeOffset at, double amperes)
    {
        if (samples.Count == MostSamples) samples.Dequeue();
        samples.Enqueue((at, amperes));
    }

    public void Clear() => samples.Clear();

    /// <summary>The most within a time up to now.</summary>
    /// <returns>None where there is no sample.</returns>
    public double? Highest(DateTimeOffset now, double seconds)
    {
        while (samples.TryPeek(out var oldest) && (now - oldest.At).TotalSeconds > seconds) samples.Dequeue();
        return samples.Count == 0 ? null : samples.Max(sample => sample.Amperes);
    }
}

namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>
/// How much of each priority's total, and of the group's, is given away. A connector belongs to the highest entry whose priority it reaches.
/// </summary>
/// <param name="limits">What holds by priority, highest first.</param>
sealed class Buckets(IReadOnlyList<PriorityLimit> limits)
{
    /// <summary>What sums of tenths may be off.</summary>
    public const double Rounding = 1e-6;

    readonly double[] given = new double[limits.Count];

    /// <summary>What the whole group may draw.</summary>
    public double Top => limits.Count > 0 ? limits[0].Amperes : 0;

    /// <summary>What is given away in all.</summary>
    public double Total { get; private set; }

    public void Take(int priority, double amperes)
    {
        Total += amperes;
        if (Of(priority) is var bucket and >= 0) given[bucket] += amperes;
    }

    /// <summary>What a connector of that priority could still be given.</summary>
    public double Left(int priority) => Of(priority) is var bucket and >= 0 ? Math.Min(limits[bucket].Amperes - given[bucket], Top - Total) : 0;

    int Of(int priority)
    {
        for (var bucket = 0; bucket < limits.Count; bucket++)
        {
            if (priority >= limits[bucket].Priority) return bucket;
        }

        return -1;
    }
}

namespace ChargeGateway.Limits;

/// <summary>How limits are given again.</summary>
sealed class LimitKeeperOptions
{
    /// <summary>How long a charger that has booted is left alone; each later attempt waits once more as long.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often it is tried.</summary>
    public int Attempts { get; init; } = 8;
}

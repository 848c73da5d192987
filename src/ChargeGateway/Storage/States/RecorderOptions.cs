namespace ChargeGateway.Storage.States;

/// <summary>How the recorder takes its time.</summary>
sealed record RecorderOptions
{
    /// <summary>How long events wait for company before they are written.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The most events that are written at once.</summary>
    public int BatchSize { get; init; } = 4000;

    /// <summary>The most events that wait; when the disk cannot follow, the oldest are dropped.</summary>
    public int Capacity { get; init; } = 50_000;
}

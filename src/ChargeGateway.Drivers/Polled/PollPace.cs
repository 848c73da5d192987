namespace ChargeGateway.Drivers.Polled;

/// <summary>How often a device is asked.</summary>
/// <param name="Busy">While a car is plugged in.</param>
/// <param name="Idle">While none is.</param>
/// <param name="LongestRetry">The longest wait between tries while the device cannot be reached; the first tries come sooner.</param>
sealed record PollPace(TimeSpan Busy, TimeSpan Idle, TimeSpan LongestRetry)
{
    static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(1);

    /// <summary>2 s with a car, 10 s without, at most 60 s while unreachable.</summary>
    public static PollPace Usual { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60));

    /// <summary>The pace for one charger, whose own interval counts with a car and without.</summary>
    /// <param name="interval">The interval from the charger's settings; none leaves the pace as it is.</param>
    public PollPace With(TimeSpan? interval) => interval is { } own && own > TimeSpan.Zero ? this with { Busy = own, Idle = own } : this;

    /// <summary>How long to wait after a poll that was answered.</summary>
    public TimeSpan After(DeviceReading reading) => reading.HasCar ? Busy : Idle;

    /// <summary>How long to wait after polls that failed in a row: twice as long each time.</summary>
    /// <param name="failures">How many failed, from 1.</param>
    public TimeSpan AfterFailures(int failures)
    {
        var wait = (FirstRetry < Busy ? FirstRetry : Busy) * Math.Pow(2, Math.Min(failures, 20) - 1);
        return wait < LongestRetry ? wait : LongestRetry;
    }
}

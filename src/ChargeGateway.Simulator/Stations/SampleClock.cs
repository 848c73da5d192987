namespace ChargeGateway.Simulator.Stations;

/// <summary>Knows when the meter of a connector is due: in a charge by the interval since its start, and by the clock.</summary>
sealed class SampleClock(DateTimeOffset now)
{
    DateTimeOffset lastEdge = now;

    /// <summary>Whether a charge has a sample due.</summary>
    public static bool IsDue(ChargeTransaction transaction, TimeSpan interval, DateTimeOffset now)
    {
        var due = Count(transaction, interval, now);
        if (due <= transaction.SamplesTaken)
            return false;
        transaction.SamplesTaken = due;
        return true;
    }

    /// <summary>How many samples a charge should have had by now.</summary>
    public static int Count(ChargeTransaction transaction, TimeSpan interval, DateTimeOffset now) =>
        interval > TimeSpan.Zero ? (int)Math.Min(int.MaxValue, (now - transaction.StartedAt) / interval) : 0;

    /// <summary>The full interval of the clock that has just been passed; none in between.</summary>
    public DateTimeOffset? EdgePassed(TimeSpan interval, DateTimeOffset now)
    {
        if (interval <= TimeSpan.Zero)
            return null;
        var edge = new DateTimeOffset(now.UtcTicks - now.UtcTicks % interval.Ticks, TimeSpan.Zero);
        if (edge <= lastEdge)
            return null;
        lastEdge = edge;
        return edge;
    }
}

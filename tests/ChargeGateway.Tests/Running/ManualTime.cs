namespace ChargeGateway.Tests.Running;

/// <summary>A clock that stands where the test puts it. Its timers are those of the system.</summary>
sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    public ManualTime()
        : this(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero))
    {
    }

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Move(TimeSpan passed) => Now += passed;
}

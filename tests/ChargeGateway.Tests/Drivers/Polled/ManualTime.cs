namespace ChargeGateway.Tests.Drivers.Polled;

/// <summary>A clock that stands until it is moved. Its timers are those of the system.</summary>
sealed class ManualTime : TimeProvider
{
    DateTimeOffset now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan passed) => now += passed;
}

namespace ChargeGateway.Tests.Storage;

/// <summary>A clock that stands where the test puts it.</summary>
sealed class SettableTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

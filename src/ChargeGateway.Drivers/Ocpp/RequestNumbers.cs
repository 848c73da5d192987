namespace ChargeGateway.Drivers.Ocpp;

/// <summary>
/// Numbers for what OCPP 2.x has the gateway number: remote starts, reports, uploads. They go up over the restarts of the process, as long as
/// there is less than one a second.
/// </summary>
sealed class RequestNumbers(TimeProvider time)
{
    static readonly DateTimeOffset epoch = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    int last = (int)(Math.Max(0, (time.GetUtcNow() - epoch).TotalSeconds) % int.MaxValue);

    public int Next() => Interlocked.Increment(ref last) & int.MaxValue;
}

using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>Logs what a charger does against the specification: the first few of a minute, then only their number.</summary>
sealed class Deviations(string chargePointId, TimeProvider time, ILogger logger)
{
    const int PerMinute = 10;
    const int Longest = 500;

    long minute;
    int count;

    public void Note(string what)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (now != minute)
        {
            if (count > PerMinute) logger.LogWarning("{ChargePoint} deviated {Count} more times in a minute", chargePointId, count - PerMinute);
            (minute, count) = (now, 0);
        }

        if (++count <= PerMinute) logger.LogWarning("{ChargePoint} {Deviation}", chargePointId, what.Length > Longest ? what[..Longest] : what);
    }
}

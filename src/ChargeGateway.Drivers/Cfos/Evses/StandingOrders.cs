using ChargeGateway.Drivers.Polled;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>
/// What the gateway wants of an EVSE for as long as it says nothing else. The device forgets: its fail-safe brings the defaults back after
/// minutes without traffic, a restart does, the manager's overrides fall with the car. So every poll compares and repeats what was lost.
/// </summary>
/// <param name="evse">The EVSE.</param>
/// <param name="logger">Where repeats are told.</param>
sealed class StandingOrders(IEvse evse, ILogger logger)
{
    /// <summary>After so many polls in a row that found the limit changed, somebody else steers the EVSE.</summary>
    const int ManyRepeats = 3;

    int repeats;
    bool sawCar;
    bool hadCar;
    decimal? limit;
    WattLimit? watts;

    /// <summary>The limit, A: 0 holds, none leaves the device to itself.</summary>
    public decimal? Limit
    {
        get => limit;
        set => (limit, watts) = (value, null);
    }

    /// <summary>Held until it is resumed.</summary>
    public bool Paused { get; set; }

    /// <summary>Stopped: held until it is started again or the car leaves.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Whether the gateway holds the charge for a while.</summary>
    public bool Holds => Paused || Limit == 0;

    /// <summary>Whether charging is forbidden.</summary>
    public bool Forbids => Holds || Stopped;

    /// <summary>Whether somebody else changes the limit again and again.</summary>
    public bool IsDefied => repeats >= ManyRepeats;

    /// <summary>The present limit was made of watts: it comes down for a car that draws on more phases.</summary>
    public void FollowPhases(WattLimit made) => watts = made;

    public void Stop(bool hasCar) => (Stopped, sawCar) = (true, hasCar);

    public void Start() => (Stopped, Paused) = (false, false);

    /// <summary>Repeats what the EVSE has lost.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    public async Task RepeatAsync(string chargePointId, EvseReading reading, CancellationToken ct)
    {
        await FitAsync(reading, ct).ConfigureAwait(false);
        if (HasLeft(reading))
        {
            (Stopped, hadCar) = (false, false);
            if (!Forbids && !evse.NeedsCar) await evse.AllowAsync(true, ct).ConfigureAwait(false);
            return;
        }

        var hasCar = reading.Car is CarPresence.Present or CarPresence.Charging;
        var arrived = evse.NeedsCar && hasCar && !hadCar;
        hadCar = reading.Car == CarPresence.Unknown ? hadCar : hasCar;
        if (evse.NeedsCar && !hasCar) return;
        if (Forbids && (arrived || reading.Enabled == true)) await evse.AllowAsync(false, ct).ConfigureAwait(false);
        if (arrived && Limit > 0) await evse.LimitAsync(Limit.Value, ct).ConfigureAwait(false);
        else await RepeatLimitAsync(chargePointId, reading, ct).ConfigureAwait(false);
    }

    async Task FitAsync(EvseReading reading, CancellationToken ct)
    {
        if (watts?.Fit(reading) is not { } amperes) return;
        var held = limit == 0;
        limit = amperes;
        if (held && !Forbids && !evse.NeedsCar) await evse.AllowAsync(true, ct).ConfigureAwait(false);
    }

    async Task RepeatLimitAsync(string chargePointId, EvseReading reading, CancellationToken ct)
    {
        if (Limit is not > 0 || evse.Holds(reading, Limit.Value))
        {
            repeats = 0;
            return;
        }

        if (repeats++ == 0)
            logger.LogWarning("{ChargePoint} held {Current} A instead of {Limit} A; it is told again", chargePointId, reading.Limit ?? reading.Offered, Limit);
        await evse.LimitAsync(Limit.Value, ct).ConfigureAwait(false);
    }

    bool HasLeft(EvseReading reading)
    {
        if (!Stopped) return false;
        sawCar |= reading.Car is CarPresence.Present or CarPresence.Charging;
        return sawCar && reading.Car == CarPresence.Absent;
    }
}

using ChargeGateway.Core.Commands;

namespace ChargeGateway.Limits;

/// <summary>A limit that was set through the gateway and stands, a pause on top of it, or the pause alone.</summary>
/// <param name="Charger">The charger.</param>
/// <param name="Connector">Connector number; 0 is the whole charger.</param>
/// <param name="SetAt">When it was last set, paused or resumed.</param>
/// <param name="SetBy">By whom: the name of an API key, or of a part of the gateway; none where that is not known.</param>
sealed record StandingLimit(string Charger, int Connector, DateTimeOffset SetAt, string? SetBy)
{
    /// <summary>The bound; none where there is only a pause.</summary>
    public ChargingLimit? Limit { get; init; }

    /// <summary>When the gateway clears it unless it is set again; none where it stays.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether the charge is held on top of it.</summary>
    public bool Paused { get; init; }

    /// <summary>Whether it must be cleared now. While the charge is held it waits: clearing it could let the charge go.</summary>
    /// <param name="now">The time.</param>
    public bool IsDue(DateTimeOffset now) => !Paused && ExpiresAt <= now;

    /// <summary>What gives it again to a charger that has forgotten it, for the time that is left.</summary>
    /// <param name="now">The time.</param>
    public IEnumerable<Command> Again(DateTimeOffset now)
    {
        if (Limit is { } limit && !(ExpiresAt <= now))
            yield return new SetChargingLimit(Connector, limit.Value, limit.Unit, limit.Phases, ExpiresAt is { } end ? (int)Math.Ceiling((end - now).TotalSeconds) : null);
        if (Paused) yield return new PauseCharging(Connector);
    }

    /// <summary>What a command that the charger took makes of a limit.</summary>
    /// <param name="before">The limit before; none where none stood.</param>
    /// <param name="charger">The charger.</param>
    /// <param name="connector">Connector number; 0 is the whole charger.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who wanted it.</param>
    /// <param name="now">The time.</param>
    /// <returns>None where none stands any more.</returns>
    public static StandingLimit? After(
        StandingLimit? before, string charger, int connector, Command command, string? by, DateTimeOffset now)
    {
        var known = before ?? new StandingLimit(charger, connector, now, by);
        var next = command switch
        {
            SetChargingLimit set => known with
            {
                Limit = new ChargingLimit(set.Value, set.Unit, set.Phases),
                ExpiresAt = set.ExpiresIn is { } seconds ? now.AddSeconds(seconds) : null,
                SetAt = now,
                SetBy = by,
            },
            ClearChargingLimit => known with { Limit = null, ExpiresAt = null },
            PauseCharging when before is { Limit: not null } => known with { Paused = true },
            PauseCharging => known with { Paused = true, SetAt = now, SetBy = by },
            ResumeCharging => known with { Paused = false },
            _ => known,
        };
        return next is { Limit: null, Paused: false } ? null : next;
    }
}

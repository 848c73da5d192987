using ChargeGateway.Core.Commands;

namespace ChargeGateway.Drivers.Polled;

/// <summary>
/// How long the present limit of a connector holds, for devices that cannot be told. Kept in memory: a limit that should lapse while the
/// gateway is down stays until it is cleared.
/// </summary>
sealed class LimitTerm
{
    SetChargingLimit? standing;
    DateTimeOffset? until;
    bool forCharge;
    bool wasCharging;

    /// <summary>A limit was set.</summary>
    public void Set(SetChargingLimit command, DateTimeOffset now)
    {
        (forCharge, until) = (false, command.ExpiresIn is { } seconds ? now.AddSeconds(seconds) : null);
        standing = command.ExpiresIn is null ? command : null;
    }

    /// <summary>A limit was set for the charge that begins, and no longer.</summary>
    public void SetForCharge() => (forCharge, wasCharging, until) = (true, false, null);

    /// <summary>The limit was cleared.</summary>
    public void Clear() => (standing, until, forCharge) = (null, null, false);

    /// <summary>What must be sent to end a limit whose time is over: the limit from before, or none.</summary>
    /// <param name="connector">The connector.</param>
    /// <param name="now">The time.</param>
    /// <param name="charging">Whether the charge still lasts.</param>
    /// <returns>None while nothing is over.</returns>
    public Command? Due(int connector, DateTimeOffset now, bool charging)
    {
        if (until <= now) return new ClearChargingLimit(connector);
        wasCharging |= charging;
        if (!forCharge || charging || !wasCharging) return null;
        return standing is { } before ? before : new ClearChargingLimit(connector);
    }
}

using ChargeGateway.Core.Commands;

namespace ChargeGateway.Drivers.Polled;

/// <summary>
/// The limit of a connector that holds for one charge, for devices that cannot be told so, and the one to go back to. Kept in memory: a charge
/// that ends while the gateway is down leaves its limit until that is cleared.
/// </summary>
sealed class LimitTerm
{
    SetChargingLimit? standing;
    bool forCharge;
    bool wasCharging;

    /// <summary>A limit was set.</summary>
    public void Set(SetChargingLimit command) => (standing, forCharge) = (command, false);

    /// <summary>A limit was set for the charge that begins, and no longer.</summary>
    public void SetForCharge() => (forCharge, wasCharging) = (true, false);

    /// <summary>The limit was cleared.</summary>
    public void Clear() => (standing, forCharge) = (null, false);

    /// <summary>What must be sent to end a limit whose charge is over: the limit from before, or none.</summary>
    /// <param name="connector">The connector.</param>
    /// <param name="charging">Whether the charge still lasts.</param>
    /// <returns>None while nothing is over.</returns>
    public Command? Due(int connector, bool charging)
    {
        wasCharging |= charging;
        if (!forCharge || charging || !wasCharging) return null;
        return standing is { } before ? before : new ClearChargingLimit(connector);
    }
}

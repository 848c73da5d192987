using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Lektrico;

/// <summary>
/// The limit that a box was given, for as long as nothing else is wanted. The box forgets it when it restarts, and amperes that were right for
/// a car on one phase are three times the watts for the next car on three. So every poll looks whether it still holds. Kept in memory.
/// </summary>
sealed class StandingLimit
{
    SetChargingLimit? command;
    int amperes;
    int phases;
    int? relay;
    int? before;

    /// <summary>Whether a limit is to hold.</summary>
    public bool Stands => command is not null;

    /// <summary>Whether a charge is held because its car's phases leave less than a car can be offered.</summary>
    public bool Holds => before is not null;

    /// <summary>A limit was set.</summary>
    /// <param name="set">The command.</param>
    /// <param name="given">What the box was given for it, A.</param>
    /// <param name="forPhases">How many phases watts were divided by.</param>
    /// <param name="forced">The phases that the box was forced to; none where it was not.</param>
    public void Set(SetChargingLimit set, int given, int forPhases, int? forced) =>
        (command, amperes, phases, relay, before) = (set, given, forPhases, forced, null);

    /// <summary>A limit of 0 A was lifted to another one; none leaves the box alone.</summary>
    public void Lift(int? to)
    {
        if (command is not { Value: 0 }) return;
        if (to is { } given) Set(new SetChargingLimit(LektricoDevice.Connector, given, LimitUnit.A), given, phases, relay);
        else Clear();
    }

    /// <summary>Nothing is wanted any more.</summary>
    public void Clear() => (command, before, relay) = (null, null, null);

    /// <summary>What the box must be given so that the limit holds.</summary>
    /// <param name="identity">The box.</param>
    /// <param name="info">Its state.</param>
    /// <param name="present">The limit that it has, A.</param>
    /// <returns>None where the limit holds, or nothing stands.</returns>
    public (int Amperes, int? Relay)? Due(BoxIdentity identity, ChargerInfo info, int? present)
    {
        if (command is null) return null;
        var isLower = Follow(identity, info);
        return isLower || present > amperes ? (amperes, relay) : null;
    }

    /// <summary>Holds the charge of a car whose phases leave less than a car can be offered, and lets go when it has left.</summary>
    /// <returns>Whether the amperes are others now.</returns>
    bool Follow(BoxIdentity identity, ChargerInfo info)
    {
        if (before is { } given && StatusMap.Car(info) == CarPresence.Absent)
        {
            (amperes, before) = (given, null);
            return true;
        }

        var flowing = BoxElectrics.PhasesFlowing(identity.Model, info);
        if (command!.Unit != LimitUnit.W || amperes == 0 || flowing <= phases) return false;
        var fit = Fit(identity, info, flowing);
        if (fit == 0) before = amperes;
        else phases = flowing;
        amperes = fit;
        return true;
    }

    int Fit(BoxIdentity identity, ChargerInfo info, int flowing)
    {
        try
        {
            var limit = new ChargingLimit(command!.Value, command.Unit);
            return (int)new LimitRule(LektricoDevice.ProtocolName, identity.MaxCurrent).Amperes(limit, flowing, BoxElectrics.Voltage(info));
        }
        catch (ChargePointException tooLittle) when (tooLittle.Failure == Failure.Invalid)
        {
            return 0;
        }
    }
}

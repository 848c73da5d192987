using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>
/// Watts that an EVSE was given as amperes. Amperes that were right for a car on one phase are three times the watts for the next car on three,
/// so they come down for it: to 0 where less than a car can be offered is left, until that car leaves.
/// </summary>
/// <param name="rule">What the EVSE takes.</param>
/// <param name="watts">The limit, W.</param>
/// <param name="amperes">What the EVSE was given, A.</param>
/// <param name="phases">How many phases that was for.</param>
sealed class WattLimit(LimitRule rule, decimal watts, decimal amperes, int phases)
{
    bool holds;

    /// <summary>The amperes that the watts are now.</summary>
    /// <param name="reading">What the EVSE shows.</param>
    /// <returns>None where they are what they were.</returns>
    public decimal? Fit(EvseReading reading)
    {
        if (holds)
        {
            holds = reading.Car != CarPresence.Absent;
            return holds ? null : amperes;
        }

        if (reading.Phases is not { } now || now <= phases) return null;
        try
        {
            (amperes, phases) = (rule.Amperes(new ChargingLimit(watts, LimitUnit.W), now, reading.Voltage?.L1), now);
            return amperes;
        }
        catch (ChargePointException tooLittle) when (tooLittle.Failure == Failure.Invalid)
        {
            holds = true;
            return 0;
        }
    }
}

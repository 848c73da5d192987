using System.Globalization;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Drivers.Polled;

/// <summary>What a charging limit becomes at a device that takes whole or tenth amperes.</summary>
/// <param name="ChargePointId">The charger, for messages.</param>
/// <param name="Max">The most that the device can do, A per phase.</param>
/// <param name="Step">The device's smallest step, A; a limit is rounded down to it.</param>
sealed record LimitRule(string ChargePointId, decimal Max, decimal Step = 1)
{
    /// <summary>The least current that a car can be offered, A (IEC 61851-1).</summary>
    public const decimal Min = 6;

    /// <summary>Nominal voltage to neutral, V, for a device that does not measure it.</summary>
    public const decimal NominalVoltage = 230;

    /// <summary>
    /// A limit in ampere per phase: watts divided by phases and voltage; rounded down, cut down to the maximum, never up.
    /// </summary>
    /// <param name="limit">The limit.</param>
    /// <param name="phases">How many phases it holds for, 1 to 3.</param>
    /// <param name="voltage">The voltage to neutral, V; without it the nominal one.</param>
    /// <returns>0, or 6 to <see cref="Max"/>.</returns>
    /// <exception cref="ChargePointException"><see cref="Failure.Invalid"/>: above 0 but below 6 A, or no limit at all.</exception>
    public decimal Amperes(ChargingLimit limit, int phases, decimal? voltage)
    {
        if (limit.Value < 0) throw Invalid(Text($"a limit is zero or more, not {limit.Value}"));
        if (limit.Phases is < 1 or > 3) throw Invalid(Text($"phases are 1 to 3, not {limit.Phases}"));
        if (limit.Value == 0) return 0;
        var volts = voltage is > 0 ? voltage.Value : NominalVoltage;
        var wanted = limit.Unit == LimitUnit.A ? limit.Value : limit.Value / (phases * volts);
        var amperes = Math.Min(Math.Floor(wanted / Step) * Step, Max);
        return amperes >= Min ? amperes : throw Invalid(Range(limit, phases, volts));
    }

    /// <summary>Checks what does not depend on the device's state.</summary>
    /// <param name="command">The command.</param>
    /// <exception cref="ChargePointException"><see cref="Failure.Invalid"/>.</exception>
    public void Check(SetChargingLimit command)
    {
        if (command.ExpiresIn <= 0) throw Invalid(Text($"expiresIn is seconds above zero, not {command.ExpiresIn}"));
    }

    string Range(ChargingLimit limit, int phases, decimal volts) => limit.Unit == LimitUnit.A
        ? Text($"it takes 0 A, which holds the charge, or {Min} to {Max:0.#} A, not {limit.Value} A")
        : Text($"it takes 0 W, which holds the charge, or {Math.Ceiling(Min * phases * volts)} to {Math.Floor(Max * phases * volts)} W ")
            + Text($"({Min} to {Max:0.#} A on {phases} phases at {volts:0} V), not {limit.Value} W");

    ChargePointException Invalid(string what) => new(Failure.Invalid, ChargePointId, $"The limit for charger {ChargePointId} was not sent: {what}.");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

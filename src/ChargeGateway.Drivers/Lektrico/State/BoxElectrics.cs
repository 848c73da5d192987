using ChargeGateway.Drivers.Lektrico.Api;

namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>Phases, voltage and limit of a box at one moment.</summary>
static class BoxElectrics
{
    const decimal LiveVoltage = 80;
    const decimal FlowingCurrent = 0.5m;

    /// <summary>How many phases the box has, 1 to 3.</summary>
    public static int PhaseCount(BoxModel model, ChargerInfo info) => model switch
    {
        BoxModel.OnePhase => 1,
        BoxModel.ThreePhase => 3,
        _ => Math.Clamp(info.Voltages.Count(voltage => voltage > LiveVoltage), 1, 3),
    };

    /// <summary>How many phases a limit in watts is for: those that energy flows on, else those that it may flow on.</summary>
    public static int PhasesInUse(BoxModel model, ChargerInfo info)
    {
        var all = PhaseCount(model, info);
        if (all == 1 || info.RelayMode == 1) return 1;
        var flowing = PhasesFlowing(model, info);
        return flowing > 0 ? flowing : all;
    }

    /// <summary>How many phases energy flows on; 0 where none does.</summary>
    public static int PhasesFlowing(BoxModel model, ChargerInfo info) =>
        Math.Min(info.Currents.Count(current => current > FlowingCurrent), PhaseCount(model, info));

    /// <summary>Whether the box can be forced to one phase.</summary>
    public static bool HasRelay(BoxModel model, ChargerInfo info) => model == BoxModel.ThreePhase || info.RelayMode is 1 or 3;

    /// <summary>The voltage to neutral, V, over the phases that have one.</summary>
    public static decimal? Voltage(ChargerInfo info)
    {
        var live = info.Voltages.Where(voltage => voltage > LiveVoltage).ToList();
        if (live.Count > 0) return live.Average();
        return info.Voltage > LiveVoltage ? info.Voltage : null;
    }

    /// <summary>The most current that the car may draw now, A.</summary>
    public static int? Limit(ChargerInfo info)
    {
        if (info.DynamicCurrent == 0 || info.EmCurrent == 0) return 0;
        return info.PwmCurrent is > 0 and var signalled ? signalled : new[] { info.DynamicCurrent, info.InstallCurrent, info.EmCurrent }.Min();
    }
}

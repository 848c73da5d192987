using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>What else holds the current of a box down, besides the limit that the gateway sets.</summary>
static class LimitHolders
{
    /// <summary>The current that holds in the end, and by what where that is less than what was set.</summary>
    /// <param name="set">The limit that was set, A.</param>
    /// <param name="info">The box's state.</param>
    /// <param name="currents">The box's limits; none where it does not tell them.</param>
    public static (int Amperes, string? By) Lowest(int set, ChargerInfo info, SystemCurrents? currents)
    {
        var reason = LimitReasons.Name(info.LimitReason);
        (int? Amperes, string By)[] holders =
        [
            (currents?.Install ?? info.InstallCurrent, LimitReasons.Install),
            (currents?.User, LimitReasons.User),
            (Positive(currents?.Cable), LimitReasons.Cable),
            (reason is LimitReasons.Em or LimitReasons.EmOffline ? currents?.Em ?? info.EmCurrent ?? info.PwmCurrent : null, reason ?? ""),
            (reason == LimitReasons.Schedule ? currents?.Schedule ?? info.PwmCurrent : null, LimitReasons.Schedule),
            (reason == LimitReasons.Ocpp ? currents?.Ocpp ?? info.PwmCurrent : null, LimitReasons.Ocpp),
            (IsOther(info.LimitReason) ? info.PwmCurrent : null, reason ?? ""),
        ];
        var lowest = holders.Where(holder => holder.Amperes < set).OrderBy(holder => holder.Amperes).FirstOrDefault();
        return lowest.Amperes is { } amperes ? (amperes, lowest.By) : (set, null);
    }

    /// <summary>A reason that no limit stands for, such as heat.</summary>
    static bool IsOther(int? reason) => reason is > 7 || reason < 0;

    static int? Positive(int? amperes) => amperes > 0 ? amperes : null;
}

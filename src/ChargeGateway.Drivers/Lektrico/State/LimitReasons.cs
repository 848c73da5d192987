using System.Globalization;

namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>What limits the current, by name (local API, 5.5; 8 to 11 from newer firmware).</summary>
static class LimitReasons
{
    public const string Hardware = "hardware";
    public const string Install = "install_current";
    public const string User = "user_current";
    public const string Dynamic = "dynamic_current";
    public const string Schedule = "schedule";
    public const string EmOffline = "em_offline";
    public const string Em = "em";
    public const string Ocpp = "ocpp";
    public const string Cable = "cable_current";

    /// <summary>A reason's name; one that nobody knows yet is told by its number.</summary>
    public static string? Name(int? reason) => reason switch
    {
        null => null,
        0 => Hardware,
        1 => Install,
        2 => User,
        3 => Dynamic,
        4 => Schedule,
        5 => EmOffline,
        6 => Em,
        7 => Ocpp,
        8 => "overtemperature",
        9 => "switching_phases",
        10 => "user_limit",
        11 => "single_phase_disabled",
        { } other => string.Create(CultureInfo.InvariantCulture, $"reason_{other}"),
    };
}

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>The answer to <c>Charger_info.Get</c> (local API, 5.5). Any field may be missing.</summary>
sealed record ChargerInfo(Fields Fields)
{
    /// <summary>The letter of IEC 61851, A to F.</summary>
    public string? State => Fields.Text("charger_state")?.Trim().ToUpperInvariant();

    /// <summary>The letter or the box's own state, such as <c>B_PAUSE</c>.</summary>
    public string? ExtendedState => Fields.Text("extended_charger_state")?.Trim().ToUpperInvariant();

    /// <summary>Wh.</summary>
    public decimal? SessionEnergy => Fields.Number("session_energy");

    /// <summary>Seconds.</summary>
    public decimal? ChargingTime => Fields.Number("charging_time");

    public string? SessionId => Fields.Text("session_id");

    /// <summary>W.</summary>
    public decimal? Power => Fields.Number("instant_power");

    /// <summary>A.</summary>
    public decimal? Current => Fields.Number("current");

    /// <summary>A, L1 to L3; a box with one phase has three entries too.</summary>
    public IReadOnlyList<decimal?> Currents => Fields.Numbers("currents");

    public int? LimitReason => Fields.Integer("current_limit_reason");

    /// <summary>V; 0 at some boxes with three phases.</summary>
    public decimal? Voltage => Fields.Number("voltage");

    /// <summary>V, L1 to L3.</summary>
    public IReadOnlyList<decimal?> Voltages => Fields.Numbers("voltages");

    /// <summary>Degrees Celsius.</summary>
    public decimal? Temperature => Fields.Number("temperature");

    /// <summary>kWh, with a fraction on newer firmware.</summary>
    public decimal? TotalEnergy => Fields.Number("total_charged_energy");

    public bool IsTotalWhole => Fields.IsWhole("total_charged_energy");

    /// <summary>A.</summary>
    public int? InstallCurrent => Fields.Integer("install_current");

    /// <summary>A; missing at some boxes with three phases.</summary>
    public int? DynamicCurrent => Fields.Integer("dynamic_current");

    /// <summary>A.</summary>
    public int? EmCurrent => Fields.Integer("em_current");

    /// <summary>A.</summary>
    public int? PwmCurrent => Fields.Integer("pwm_current");

    /// <summary>1 for one phase, 3 for three, 0 for a box that cannot switch.</summary>
    public int? RelayMode => Fields.Integer("relay_mode");

    public string? Firmware => Fields.Text("fw_version");

    public bool? HasActiveErrors => Fields.Flag("has_active_errors") ?? Fields.Flag("has_active_error");

    public bool? IsPaused => Fields.Flag("charger_is_paused");

    public bool? IsHeadless => Fields.Flag("headless");
}

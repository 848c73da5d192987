using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>The longer answers of a virtual box.</summary>
static class LektricoAnswers
{
    static readonly string[] Errors17 =
    [
        "state_e_activated", "overtemp", "critical_temp", "overcurrent", "meter_fault", "voltage_error", "rcd_error", "rcd_test_error",
        "rcd_err_pin_error", "rcd_err6_pin_error", "rcd_init_start_error", "rcd_init_end_error", "state_f_activated", "contactor_failure",
        "cp_diode_failure", "undervoltage_error", "overvoltage_error",
    ];

    public static JsonObject Info(LektricoOptions options, LektricoFaults faults, LektricoBox box)
    {
        var limit = box.Limit;
        var info = new JsonObject
        {
            ["charger_state"] = box.Letter,
            ["session_energy"] = Math.Round(box.SessionEnergy, 2),
            ["charging_time"] = box.SessionSeconds,
            ["session_id"] = box.SessionId,
            ["instant_power"] = Math.Round(box.Power, 2),
            ["current"] = box.FlowingCurrent,
            ["currents"] = Phases(phase => phase < box.FlowingPhases ? box.FlowingCurrent : 0),
            ["current_limit_reason"] = limit.Reason,
            ["voltage"] = options.Model == LektricoModel.ThreeP22K ? 0 : box.Voltage,
            ["voltages"] = Phases(phase => options.Model == LektricoModel.ThreeP22K || phase == 0 ? box.Voltage : 0),
            ["temperature"] = 23.7,
            ["energy_index"] = Math.Round(box.SessionEnergy, 2),
            ["total_charged_energy"] = faults.OldFirmware ? Math.Floor(box.TotalEnergy / 1000) : Math.Round(box.TotalEnergy / 1000, 3),
            ["headless"] = box.Configuration.Flag("headless"),
            ["led_max_brightness"] = box.Configuration.Number("led_max_brightness"),
            ["install_current"] = box.Configuration.Number("install_current"),
            ["dynamic_current"] = box.DynamicCurrent,
            ["em_current"] = box.EmCurrent,
            ["relay_mode"] = box.RelayMode,
            ["fw_version"] = options.Firmware,
            ["extended_charger_state"] = box.State,
            ["has_active_errors"] = box.ActiveErrors.Count > 0,
            ["charger_is_paused"] = box.IsPaused,
            ["heap_free"] = 29732,
            ["pwm_current"] = box.Car is null ? 0 : limit.Amperes,
        };
        foreach (var (name, json) in faults.ExtraFields) info[name] = JsonNode.Parse(json);
        foreach (var missing in faults.MissingFields) info.Remove(missing);
        return info;
    }

    public static JsonObject Errors(IReadOnlyCollection<string> set, LektricoFaults faults) =>
        new(Errors17.Union(set).Select(error => KeyValuePair.Create(Name(error, faults), (JsonNode?)set.Contains(error))));

    public static JsonObject Currents(LektricoBox box) => new()
    {
        ["cable_current"] = box.CableCurrent,
        ["install_current"] = box.Configuration.Number("install_current"),
        ["dynamic_current"] = box.DynamicCurrent,
        ["user_current"] = box.Configuration.Number("user_current"),
        ["charging_current"] = box.Limit.Amperes,
        ["system_max_current"] = LektricoBox.HardwareCurrent,
        ["schedule_current"] = box.ScheduledCurrent ?? LektricoBox.HardwareCurrent,
        ["ocpp_current"] = LektricoBox.HardwareCurrent,
        ["em_current"] = box.EmCurrent,
    };

    public static JsonObject Counters(LektricoBox box) => new()
    {
        ["total_charged_time"] = box.SessionSeconds / 60,
        ["total_charged_sessions"] = box.TotalSessions,
        ["total_charged_energy"] = Math.Round(box.TotalEnergy / 1000, 3),
        ["reset_counter"] = box.Resets,
        ["last_session_energy"] = Math.Round(box.SessionEnergy),
    };

    public static JsonObject Meter(LektricoBox box) => new()
    {
        ["voltage"] = Phases(_ => box.Voltage),
        ["current"] = Phases(phase => phase + 1.5m),
        ["active_p"] = new JsonArray(345.0, -1150.5, 0),
        ["power_factor"] = new JsonArray(0.98, 0.99, 1),
        ["total_active_power"] = -805.5,
    };

    static string Name(string error, LektricoFaults faults) =>
        faults.OldFirmware && error == "state_e_activated" ? "state_machine_e_activated" : error;

    static JsonArray Phases(Func<int, decimal> value) => new(value(0), value(1), value(2));
}

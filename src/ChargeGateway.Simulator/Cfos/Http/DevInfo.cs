using System.Globalization;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Cfos.Http;

/// <summary>What <c>get_dev_info</c> says, as the firmware says it.</summary>
/// <param name="cfos">The wallbox.</param>
/// <param name="options">What it is like.</param>
sealed class DevInfo(VirtualCfos cfos, VirtualCfosOptions options)
{
    CfosFirmware Firmware => options.Firmware;

    string Version => Firmware switch { CfosFirmware.Old => "1.6.1042", CfosFirmware.Middle => "1.14.0", _ => "2.12.6" };

    public JsonObject All()
    {
        var devices = new JsonArray(Own(), Managed(), Input(), Meter("M1", 2, cfos.Meter1), Meter("M2", 3, cfos.Meter2));
        var all = new JsonObject { ["params"] = Params(), ["devices"] = devices };
        if (Firmware != CfosFirmware.New) all["loadmgr_disabled"] = !cfos.LoadBalancing;
        if (Firmware != CfosFirmware.Old) all["auth_cnt"] = 0;
        return all;
    }

    public JsonObject Params()
    {
        var settings = new JsonObject
        {
            ["title"] = "cFos Power Brain",
            ["desc"] = "virtual",
            ["lb_enabled"] = cfos.LoadBalancing,
            ["disable_policy"] = 1,
            ["cycle_time"] = 3009,
            ["max_evses"] = 3,
            ["shareware_mode"] = false,
            ["version"] = Version,
            ["ocpp_srv_password"] = "",
            ["vsn"] = new JsonObject { ["vendorid"] = 52997, ["productid"] = 1, ["serialno"] = options.Serial },
        };
        if (Firmware == CfosFirmware.Old)
            (settings["max_total_power"], settings["power_reserve"], settings["overdraft"], settings["max_total_evse_power"]) = (24000, 0, 0, 11000);
        else
            (settings["max_total_current"], settings["reserve_current"], settings["overdraft_cur"], settings["max_total_evse_current"]) = (32000, 0, 0, 0);
        foreach (var (name, value) in cfos.Settings) settings[name] = value?.DeepClone();
        return settings;
    }

    JsonObject Own()
    {
        var evse = cfos.Evse;
        var state = evse.State;
        var address = Firmware == CfosFirmware.New ? "evse:" : "evse";
        var device = Evse("E1", "evse_powerbrain", address, "Wallbox", $"cFos Power Brain,1.0,{Version},{options.Serial}");
        device["state"] = state switch { 0 => 1, 1 => 2, 2 => 3, 3 => 4, _ => 5 };
        Measure(device, evse.Enabled, evse.Power, evse.Energy, evse.Current, evse.Phases);
        device["last_set_charging_cur"] = (int)(evse.Limit * 1000);
        device["evse"] = new JsonObject
        {
            ["cp_state"] = state == 2 ? "Charging" : state == 1 ? "Vehicle detected" : "Standby",
            ["pp_state"] = "no cable",
            ["current"] = (int)(evse.Current * 1000),
            ["enabled"] = evse.Enabled,
        };
        return device;
    }

    JsonObject Managed()
    {
        var other = cfos.Managed;
        var device = Evse("E2", "evse_keba_c_x", "192.168.2.50", "Carport", other.Unreachable ? "failed to connect" : "KEBA,P30,3.10,12345678");
        device["state"] = other.Unreachable ? 6 : other.State;
        device["com_err"] = other.Unreachable;
        device["last_error"] = other.Unreachable ? "not connected: 192.168.2.50" : "";
        device["paused"] = other.Paused;
        if (Firmware == CfosFirmware.New) device["pause_reason"] = other.Paused ? 1 : 0;
        Measure(device, other.Enabled, other.Power, other.Energy, other.Current, other.Phases);
        device["last_set_charging_cur"] = other.Unreachable ? -1 : other.Limit;
        return device;
    }

    JsonObject Input()
    {
        var device = Evse("E3", "evse_ajax", "", "HTTP input", cfos.FedEvse?["model"]?.GetValue<string>() ?? "");
        device["device_enabled"] = 0;
        device["state"] = cfos.FedEvse?["state"]?.GetValue<int>() ?? 1;
        Measure(device, true, 0, 0, 0, 0);
        return device;
    }

    JsonObject Evse(string id, string type, string address, string name, string model)
    {
        var device = new JsonObject
        {
            ["dev_type"] = type,
            ["device_enabled"] = 1,
            ["name"] = name,
            ["address"] = address,
            ["id"] = 1,
            ["dev_id"] = id,
            ["number"] = 1,
            ["desc"] = name,
            ["com_err"] = false,
            ["com_errors"] = 0,
            ["last_error"] = "",
            ["is_evse"] = true,
            ["used_phases"] = 0,
            ["label"] = "",
            ["min_charging_cur"] = 6000,
            ["prio"] = 1,
            ["model"] = model,
            ["paused"] = false,
            ["pause_time"] = 300,
            ["pause_min_time"] = 300,
        };
        if (Firmware == CfosFirmware.Old) device["max_power"] = 11040;
        else device["max_charging_cur"] = options.MaxCurrent * 1000;
        return device;
    }

    void Measure(JsonObject device, bool enabled, double power, double energy, double current, int phases)
    {
        device["charging_enabled"] = enabled;
        device[Firmware == CfosFirmware.New ? "power_w" : "cur_charging_power"] = (int)power;
        device["total_energy"] = (long)energy;
        device["phases"] = (1 << phases) - 1;
        if (Firmware == CfosFirmware.Old) return;
        for (var phase = 1; phase <= 3; phase++)
            device[string.Create(CultureInfo.InvariantCulture, $"current_l{phase}")] = phase <= phases ? (int)(current * 1000) : 0;
    }

    JsonObject Meter(string id, int unit, VirtualMeter meter) => new()
    {
        ["dev_type"] = "meter_powerbrain",
        ["device_enabled"] = 1,
        ["name"] = $"S0 Zähler {unit - 1}",
        ["address"] = $"meter{unit - 1}",
        ["id"] = unit,
        ["dev_id"] = id,
        ["com_err"] = false,
        ["last_error"] = "",
        ["is_evse"] = false,
        ["is_va"] = false,
        ["invert"] = false,
        ["import"] = meter.Energy,
        ["export"] = 0,
        [Firmware == CfosFirmware.Old ? "power" : "power_w"] = meter.Power,
        ["current_l1"] = 0,
        ["current_l2"] = 0,
        ["current_l3"] = 0,
        ["voltage_l1"] = 230,
        ["voltage_l2"] = 230,
        ["voltage_l3"] = 230,
        ["role"] = 0,
        ["model"] = $"cFos Power Brain,1.0,{Version},{options.Serial}",
    };
}

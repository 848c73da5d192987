using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Lektrico;

using Method = Func<JsonObject, JsonNode?>;

/// <summary>The methods of a virtual box, by name in any letter case.</summary>
sealed class LektricoMethods
{
    readonly Dictionary<string, Method> methods = new(StringComparer.OrdinalIgnoreCase);
    readonly LektricoOptions options;
    readonly LektricoFaults faults;
    readonly LektricoBox box;

    public LektricoMethods(LektricoOptions options, LektricoFaults faults, LektricoBox box)
    {
        (this.options, this.faults, this.box) = (options, faults, box);
        AddShared();
        if (options.Model == LektricoModel.LoadBalancer) AddBalancer();
        else AddCharger();
    }

    /// <summary>Runs a method.</summary>
    /// <exception cref="LektricoException">It answers with an error.</exception>
    public JsonNode? Call(string name, JsonObject parameters)
    {
        if (!methods.TryGetValue(name, out var method) || faults.MissingMethods.Contains(name))
            throw new LektricoException(404, $"No handler for {name}");
        return box.Do(() => method(parameters));
    }

    void AddShared()
    {
        methods["App_config.Get"] = _ => box.Configuration.All();
        methods["App_config.Set"] = parameters => Act(() => box.Configuration.Set(parameters, faults.InsistsOnText));
        methods["Sw_version.Get"] = _ => new JsonObject { ["fw_version"] = options.Firmware, ["fw_id"] = "20250225-101500/v1.51" };
        methods["Device.Reset"] = _ => Act(box.Restart);
        methods["Factory.Reset"] = _ => Act(box.FactoryReset);
        methods["Ota.Verify"] = _ => Act(() => box.FirmwareChecks++);
        methods["Ap_password.Set"] = parameters => Act(() => SetPassword(parameters));
        methods["Wifi_status.Get"] = _ => new JsonObject
        {
            ["connected"] = true,
            ["sta_ip"] = "192.168.0.163",
            ["sta_name"] = "home",
            ["rssi"] = -61,
            ["bssid"] = "02:00:00:aa:bb:cc",
        };
        methods["Device_id.Get"] = _ => new JsonObject { ["device_id"] = options.DeviceId };
        methods["Device_info.Get"] = _ => new JsonObject
        {
            ["device_id"] = options.DeviceId,
            ["connected_phase"] = box.Configuration.Number("connected_phase"),
            ["fw_version"] = options.Firmware,
            ["charger_alias"] = box.Configuration.Text("charger_alias"),
        };
    }

    void AddCharger()
    {
        methods["Charge.Start"] = parameters => Start(parameters);
        methods["Charge.Stop"] = _ => box.Stop();
        methods["Charge.Pause"] = _ => Act(() => box.Pause(true));
        methods["Charge.Resume"] = _ => Act(() => box.Pause(false));
        methods["Charger_info.Get"] = _ => LektricoAnswers.Info(options, faults, box);
        methods["Logged_errors.Get"] = _ => LektricoAnswers.Errors(box.LoggedErrors, faults);
        methods["Logged_errors.Reset"] = _ => Act(box.ForgetErrors);
        methods["Active_errors.Get"] = _ => LektricoAnswers.Errors(box.ActiveErrors, faults);
        methods["System_currents.Get"] = _ => LektricoAnswers.Currents(box);
        methods["Counters_config.Get"] = _ => LektricoAnswers.Counters(box);
        methods["Charging_schedule.Set"] = parameters => Act(() => box.Schedule.Set(parameters));
        methods["Charging_schedule.Get"] = _ => box.Schedule.All();
        methods["Charging_schedule.Override"] = _ => Act(box.Override);
        methods["EM_current.Set"] = parameters => Act(() => box.EmCurrent = Current(parameters, "EM_current"));
        methods["EM_current.Get"] = _ => new JsonObject { ["EM_current"] = box.EmCurrent };
        methods["EM_status.Get"] = _ => new JsonObject { ["em_offline"] = false };
        methods["Charger_config.Get"] = _ => new JsonObject { ["serial_number"] = options.SerialNumber, ["board_revision"] = "E" };
        methods["Dynamic_current.Get"] = _ => new JsonObject { ["dynamic_current"] = box.DynamicCurrent, ["relay_mode"] = box.RelayMode };
        methods["Dynamic_current.Set"] = parameters => Act(() => SetDynamic(parameters));
    }

    void AddBalancer()
    {
        methods["M2w_config.Get"] = _ => new JsonObject { ["serial_number"] = options.SerialNumber, ["board_revision"] = "C" };
        methods["Meter_info.Get"] = _ => LektricoAnswers.Meter(box);
        methods["Load_balancing_mode.Get"] = _ => new JsonObject { ["load_balancing_mode"] = box.Configuration.Number("load_balancing_mode") };
        methods["Load_balancing_mode.Set"] = parameters => Act(() => SetMode(parameters));
    }

    JsonNode Start(JsonObject parameters)
    {
        if (parameters["tag"] is { } tag && tag.GetValueKind() != JsonValueKind.String) throw LektricoException.Format();
        return box.Start(parameters["tag"]?.GetValue<string>());
    }

    void SetDynamic(JsonObject parameters)
    {
        var current = Current(parameters, "dynamic_current");
        if (parameters["relay_mode"] is { } relay)
        {
            var mode = (int)relay.GetValue<decimal>();
            if (mode is not (1 or 3)) throw LektricoException.Range();
            if (options.Model == LektricoModel.ThreeP22K) box.RelayMode = mode;
        }

        box.DynamicCurrent = current;
    }

    void SetMode(JsonObject parameters)
    {
        var mode = parameters["load_balancing_mode"] ?? throw LektricoException.Request();
        box.Configuration.Set(new JsonObject { ["config_key"] = "load_balancing_mode", ["config_value"] = mode.DeepClone() }, insistsOnText: false);
    }

    void SetPassword(JsonObject parameters)
    {
        if (parameters["password"] is not { } password) throw LektricoException.Request();
        if (password.GetValueKind() != JsonValueKind.String) throw LektricoException.Format();
        if (password.GetValue<string>().Length is not (0 or (>= 8 and <= 63))) throw LektricoException.Length();
        box.ApPassword = password.GetValue<string>();
    }

    static int Current(JsonObject parameters, string key)
    {
        var value = parameters.FirstOrDefault(field => field.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Value
            ?? throw LektricoException.Request();
        if (value.GetValueKind() != JsonValueKind.Number) throw LektricoException.Format();
        var amperes = value.GetValue<decimal>();
        return amperes is 0 or (>= 6 and <= LektricoBox.HardwareCurrent) ? (int)amperes : throw LektricoException.Range();
    }

    static JsonNode Act(Action work)
    {
        work();
        return true;
    }
}

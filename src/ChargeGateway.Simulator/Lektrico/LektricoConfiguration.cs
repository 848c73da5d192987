using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>The configuration keys of a virtual box.</summary>
sealed class LektricoConfiguration
{
    readonly Dictionary<string, JsonNode> values;

    public LektricoConfiguration(LektricoOptions options) => values = options.Model == LektricoModel.LoadBalancer ? Balancer() : Charger(options);

    public bool Flag(string key) => values.TryGetValue(key, out var value) && value.GetValueKind() == JsonValueKind.True;

    public int Number(string key) => values.TryGetValue(key, out var value)
        ? (int)decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
        : 0;

    public string Text(string key) => values.TryGetValue(key, out var value) ? value.GetValue<string>() : "";

    public JsonObject All() => new(values.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)key.Value.DeepClone())));

    public void Put(string key, JsonNode value) => values[key] = value;

    /// <summary>Sets a key as the API has it: the value in its own type, or as text.</summary>
    public void Set(JsonObject parameters, bool insistsOnText)
    {
        if (parameters["config_key"]?.GetValueKind() != JsonValueKind.String) throw LektricoException.Request();
        if (parameters["config_value"] is not { } value) throw LektricoException.Request();
        var key = parameters["config_key"]!.GetValue<string>();
        if (!values.TryGetValue(key, out var present)) throw LektricoException.Unknown();
        if (insistsOnText && value.GetValueKind() != JsonValueKind.String) throw LektricoException.Format();
        if (key == "owner_id" && present.GetValue<string>().Length > 0) throw LektricoException.Prohibited();
        values[key] = Convert(key, present.GetValueKind(), value);
    }

    static JsonNode Convert(string key, JsonValueKind kind, JsonNode value)
    {
        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        switch (kind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return bool.TryParse(text, out var flag) ? flag : throw LektricoException.Format();
            case JsonValueKind.Number:
                if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) throw LektricoException.Format();
                var (min, max) = Range(key);
                return number >= min && number <= max ? number : throw LektricoException.Range();
            default:
                return value.GetValueKind() == JsonValueKind.String ? text : throw LektricoException.Format();
        }
    }

    static (decimal Min, decimal Max) Range(string key) => key switch
    {
        "install_current" or "user_current" => (6, 32),
        "led_max_brightness" => (10, 100),
        "connected_phase" => (1, 3),
        "gmt_offset" => (-12, 12),
        "latitude" => (-90, 90),
        "longitude" => (-180, 180),
        "load_balancing_mode" => (0, 4),
        "breaker_rating" => (10, 1000),
        _ => (0, int.MaxValue),
    };

    static Dictionary<string, JsonNode> Charger(LektricoOptions options) => new(StringComparer.Ordinal)
    {
        ["headless"] = options.Headless,
        ["install_current"] = 32,
        ["led_max_brightness"] = 10,
        ["led_dimming_delay"] = 0,
        ["charger_locked"] = false,
        ["led_template_enabled"] = false,
        ["led_template"] = "",
        ["charger_alias"] = "",
        ["latitude"] = 0.0,
        ["longitude"] = 0.0,
        ["ocpp_server_link"] = "",
        ["connected_phase"] = 0,
        ["owner_id"] = "",
        ["user_current"] = 32,
        ["gmt_offset"] = 0,
        ["precise_pwm_mode"] = false,
        ["energy_management_enabled"] = false,
        ["charging_schedule_enabled"] = false,
        ["em_id"] = "",
        ["timezone"] = "",
        ["auto_update"] = true,
    };

    static Dictionary<string, JsonNode> Balancer() => new(StringComparer.Ordinal)
    {
        ["breaker_rating"] = 25,
        ["load_balancing_mode"] = 3,
        ["lb_meter_type"] = "Onboard",
        ["lb_pv_minimum_current"] = 6,
        ["reverse_current"] = true,
        ["energy_management_enabled"] = false,
        ["auto_update"] = true,
        ["chargers_list"] = "",
        ["owner_id"] = "",
    };
}

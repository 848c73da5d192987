using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>
/// The configuration keys with their types and ranges (local API, chapter 3, and the editions of 2025). A key that is not here is passed on
/// as it is.
/// </summary>
static class ConfigurationKeys
{
    const int LedNumbers = 12;

    static readonly ConfigurationKey Flag = new(ConfigurationKind.Flag);
    static readonly ConfigurationKey Text = new(ConfigurationKind.Text);
    static readonly ConfigurationKey Amperes = new(ConfigurationKind.Whole, ParameterRules.MinCurrent, ParameterRules.MaxCurrent);

    static readonly FrozenDictionary<string, ConfigurationKey> Known = new Dictionary<string, ConfigurationKey>
    {
        ["headless"] = Flag,
        ["install_current"] = Amperes,
        ["led_max_brightness"] = new(ConfigurationKind.Whole, 0, 100),
        ["led_dimming_delay"] = new(ConfigurationKind.Whole, 0, int.MaxValue),
        ["charger_locked"] = Flag,
        ["led_template_enabled"] = Flag,
        ["led_template"] = new(ConfigurationKind.LedTemplate),
        ["charger_alias"] = Text,
        ["latitude"] = new(ConfigurationKind.Number, -90, 90),
        ["longitude"] = new(ConfigurationKind.Number, -180, 180),
        ["ocpp_server_link"] = Text,
        ["connected_phase"] = new(ConfigurationKind.Whole, 0, 3),
        ["owner_id"] = Text,
        ["user_current"] = Amperes,
        ["gmt_offset"] = new(ConfigurationKind.Whole, -12, 12),
        ["precise_pwm_mode"] = Flag,
        ["energy_management_enabled"] = Flag,
        ["charging_schedule_enabled"] = Flag,
        ["em_id"] = Text,
        ["timezone"] = Text,
        ["auto_update"] = Flag,
        ["load_balancing_mode"] = new(ConfigurationKind.Whole, 0, 4),
        ["breaker_rating"] = new(ConfigurationKind.Whole, 10, 1000),
        ["lb_meter_type"] = Text,
        ["reverse_current"] = Flag,
        ["green_forced_single_phase"] = Flag,
        ["hybrid_forced_single_phase"] = Flag,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks a value in its own type or as text.</summary>
    /// <exception cref="RuleException">It breaks the key's rule.</exception>
    public static void Check(string key, JsonElement value)
    {
        if (!Known.TryGetValue(key.Trim(), out var known)) return;
        Convert(key, known, Fields.Text(value) ?? "");
    }

    /// <summary>A text as the value that a box wants: typed where the key is known, else as it looks.</summary>
    /// <exception cref="RuleException">It breaks the key's rule.</exception>
    public static JsonNode Typed(string key, string text) =>
        Known.TryGetValue(key.Trim(), out var known) ? Convert(key, known, text) : Guess(text);

    static JsonNode Convert(string key, ConfigurationKey known, string text) => known.Kind switch
    {
        ConfigurationKind.Flag => bool.TryParse(text, out var flag) ? flag : throw new RuleException($"{key} is true or false, not {text}"),
        ConfigurationKind.Whole => (long)Number(key, known, text, whole: true),
        ConfigurationKind.Number => Number(key, known, text, whole: false),
        ConfigurationKind.LedTemplate when !IsLedTemplate(text) =>
            throw new RuleException($"{key} is {LedNumbers} numbers from 0 to 255, parted by commas"),
        _ => text,
    };

    static decimal Number(string key, ConfigurationKey known, string text, bool whole)
    {
        var isNumber = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= known.Min && number <= known.Max && (!whole || number == Math.Truncate(number))) return number;
        var kind = whole ? "a whole number" : "a number";
        throw new RuleException(string.Create(CultureInfo.InvariantCulture, $"{key} is {kind} from {known.Min} to {known.Max}, not {text}"));
    }

    static bool IsLedTemplate(string text)
    {
        var numbers = text.Split(',');
        return text.Length == 0
            || (numbers.Length == LedNumbers && numbers.All(number => byte.TryParse(number.Trim(), CultureInfo.InvariantCulture, out _)));
    }

    static JsonNode Guess(string text)
    {
        if (bool.TryParse(text, out var flag)) return flag;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : text;
    }
}

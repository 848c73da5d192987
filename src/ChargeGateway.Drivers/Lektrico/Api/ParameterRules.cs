using System.Globalization;
using System.Text.Json;

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>The documented ranges of the parameters, checked before anything is sent.</summary>
static class ParameterRules
{
    public const int MinCurrent = 6;
    public const int MaxCurrent = 32;
    const int MinPassword = 8;
    const int MaxPassword = 63;

    /// <summary>Local API, 5.1.</summary>
    public static void Tag(Fields parameters)
    {
        if (parameters.Value("tag") is { ValueKind: not JsonValueKind.String }) throw new RuleException("tag is a text");
    }

    /// <summary>Local API, 5.4.</summary>
    public static void Configuration(Fields parameters)
    {
        if (parameters.Text("config_key") is not { Length: > 0 } key) throw new RuleException("config_key is missing");
        if (parameters.Value("config_value") is not { } value) throw new RuleException("config_value is missing");
        ConfigurationKeys.Check(key, value);
    }

    /// <summary>Local API, 5.16: 8 to 63 characters, or none, which takes the password off.</summary>
    public static void Password(Fields parameters)
    {
        if (parameters.Value("password") is not { ValueKind: JsonValueKind.String } value) throw new RuleException("password is a text");
        if (value.GetString()!.Length is not (0 or (>= MinPassword and <= MaxPassword)))
            throw new RuleException($"password has 0 or {MinPassword} to {MaxPassword} characters");
    }

    /// <summary>Local API, 5.23.</summary>
    public static void EmCurrent(Fields parameters) => Current(parameters, "EM_current");

    /// <summary>The range of 5.23 holds; the relays are forced to one phase by 1 and to three by 3.</summary>
    public static void Dynamic(Fields parameters)
    {
        Current(parameters, "dynamic_current");
        if (parameters.Has("relay_mode") && parameters.Number("relay_mode") is not (1 or 3)) throw new RuleException("relay_mode is 1 or 3");
    }

    /// <summary>0 off, 1 power, 2 hybrid, 3 green, 4 power share.</summary>
    public static void BalancingMode(Fields parameters) => Whole(parameters, "load_balancing_mode", 0, 4);

    /// <summary>Local API, 5.20.</summary>
    public static void Schedule(Fields parameters)
    {
        if (parameters.Value(ScheduleTable.Key) is not { ValueKind: JsonValueKind.Array } list)
            throw new RuleException($"{ScheduleTable.Key} is a list");
        foreach (var entry in list.EnumerateArray().Select(Fields.Of))
        {
            foreach (var side in new[] { "start", "end" })
            {
                Whole(entry, $"{side}_d", 1, 7);
                Whole(entry, $"{side}_h", 0, 23);
                Whole(entry, $"{side}_m", 0, 59);
            }

            Current(entry, "current");
        }
    }

    static void Current(Fields parameters, string name)
    {
        var value = parameters.Number(name);
        if (value is not (0 or (>= MinCurrent and <= MaxCurrent)) || value != Math.Truncate(value.Value))
            throw new RuleException(Text($"{name} is 0 or {MinCurrent} to {MaxCurrent} whole amperes, not {parameters.Text(name) ?? "missing"}"));
    }

    static void Whole(Fields parameters, string name, int min, int max)
    {
        if (parameters.Number(name) is not { } value || value < min || value > max || value != Math.Truncate(value))
            throw new RuleException(Text($"{name} is a whole number from {min} to {max}, not {parameters.Text(name) ?? "missing"}"));
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

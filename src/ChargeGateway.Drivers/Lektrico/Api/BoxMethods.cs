using System.Collections.Frozen;

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>All methods: those of the local API (5.1 to 5.25) and those that the vendor's own clients use besides.</summary>
static class BoxMethods
{
    static readonly FrozenDictionary<string, BoxMethod> Known = new BoxMethod[]
    {
        Write("Charge.Start", ParameterRules.Tag),
        Write("Charge.Stop"),
        Write("Charge.Pause"),
        Write("Charge.Resume"),
        Read("App_config.Get"),
        Write("App_config.Set", ParameterRules.Configuration),
        Read("Charger_info.Get"),
        Read("Sw_version.Get"),
        Write("Device.Reset"),
        Read("Logged_errors.Get"),
        Write("Logged_errors.Reset"),
        Read("Active_errors.Get"),
        Read("Wifi_status.Get"),
        Read("System_currents.Get"),
        Read("Counters_config.Get"),
        Dangerous("Ota.Verify"),
        Dangerous("Factory.Reset"),
        Dangerous("Ap_password.Set", ParameterRules.Password),
        Read("Device_info.Get"),
        Write("Charging_schedule.Set", ParameterRules.Schedule),
        Read("Charging_schedule.Get"),
        Write("Charging_schedule.Override"),
        Write("EM_current.Set", ParameterRules.EmCurrent),
        Read("EM_current.Get"),
        Read("EM_status.Get"),
        Read("Device_id.Get"),
        Read("Charger_config.Get"),
        Read("Dynamic_current.Get"),
        Write("Dynamic_current.Set", ParameterRules.Dynamic),
        Read("M2w_config.Get"),
        Read("Meter_info.Get"),
        Read("Load_balancing_mode.Get"),
        Write("Load_balancing_mode.Set", ParameterRules.BalancingMode),
    }.ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<BoxMethod> All => Known.Values;

    /// <summary>
    /// A method by its name in any letter case. One that nobody knows may do anything: it is taken as a dangerous write.
    /// </summary>
    /// <returns>None where the name cannot be one.</returns>
    public static BoxMethod? Find(string name)
    {
        if (Known.TryGetValue(name, out var method)) return method;
        var isName = name.Length is > 0 and <= 64 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_');
        return isName ? Dangerous(name) : null;
    }

    static BoxMethod Read(string name) => new(name, IsWrite: false);

    static BoxMethod Write(string name, Action<Fields>? check = null) => new(name, IsWrite: true, Check: check);

    static BoxMethod Dangerous(string name, Action<Fields>? check = null) => new(name, IsWrite: true, IsDangerous: true, check);
}

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>Lets the settings of a charger have their effect.</summary>
static class Tuning
{
    public static void Follow(VirtualChargePoint charger, SettingNames names)
    {
        var configuration = charger.Configuration;
        configuration.Changed += key => Apply(charger, names, key);
        foreach (var key in configuration.Keys)
            if (key != names.SampleInterval && key != names.HeartbeatInterval)
                Apply(charger, names, key);
    }

    static void Apply(VirtualChargePoint charger, SettingNames names, string key)
    {
        var settings = charger.Station.Settings;
        var number = charger.Configuration.Number(key);
        if (key == names.SampleInterval)
            charger.Station.Retime(TimeSpan.FromSeconds(number));
        else if (key == names.HeartbeatInterval)
            charger.Heart.Interval = TimeSpan.FromSeconds(number);
        else if (key == names.AlignedInterval)
            charger.Station.Apply(() => settings.AlignedInterval = TimeSpan.FromSeconds(number));
        else if (key == names.ConnectionTimeout)
            settings.ConnectionTimeout = TimeSpan.FromSeconds(number);
        else if (key == names.MessageAttempts)
            charger.Outbox.Attempts = number;
        else if (key == names.MessageRetryInterval)
            charger.Outbox.RetryInterval = TimeSpan.FromSeconds(number);
        else
            charger.Dialect.Tune(key);
    }
}

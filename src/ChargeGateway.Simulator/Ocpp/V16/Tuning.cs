namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>Lets the configuration keys of OCPP 1.6 have their effect on the charger.</summary>
static class Tuning
{
    public static void Follow(VirtualChargePoint charger)
    {
        var configuration = charger.Configuration;
        configuration.Changed += key => Apply(charger, key);
        foreach (var key in configuration.Keys)
            if (key is not ("MeterValueSampleInterval" or "HeartbeatInterval"))
                Apply(charger, key);
    }

    static void Apply(VirtualChargePoint charger, string key)
    {
        var configuration = charger.Configuration;
        var settings = charger.Station.Settings;
        switch (key)
        {
            case "MeterValueSampleInterval":
                charger.Station.Retime(TimeSpan.FromSeconds(configuration.Number(key)));
                break;
            case "HeartbeatInterval":
                charger.Heart.Interval = TimeSpan.FromSeconds(configuration.Number(key));
                break;
            case "ClockAlignedDataInterval":
                charger.Station.Apply(() => settings.AlignedInterval = TimeSpan.FromSeconds(configuration.Number(key)));
                break;
            case "ConnectionTimeOut":
                settings.ConnectionTimeout = TimeSpan.FromSeconds(configuration.Number(key));
                break;
            case "StopTransactionOnEVSideDisconnect":
                settings.StopsOnUnplug = configuration.Flag(key);
                break;
            case "TransactionMessageAttempts":
                charger.Outbox.Attempts = configuration.Number(key);
                break;
            case "TransactionMessageRetryInterval":
                charger.Outbox.RetryInterval = TimeSpan.FromSeconds(configuration.Number(key));
                break;
        }
    }
}

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>The answer to <c>Sw_version.Get</c> (local API, 5.6).</summary>
sealed record SoftwareVersion(Fields Fields)
{
    public string? Version => Fields.Text("fw_version");

    public string? Id => Fields.Text("fw_id");
}

/// <summary>The answer to <c>Wifi_status.Get</c> (local API, 5.11).</summary>
sealed record WifiStatus(Fields Fields)
{
    public bool? IsConnected => Fields.Flag("connected");

    public string? Address => Fields.Text("sta_ip");

    public string? Network => Fields.Text("sta_name");

    /// <summary>dBm.</summary>
    public int? Rssi => Fields.Integer("rssi");

    public string? Bssid => Fields.Text("bssid");
}

/// <summary>The answer to <c>Counters_config.Get</c> (local API, chapter 4).</summary>
sealed record Counters(Fields Fields)
{
    /// <summary>Minutes.</summary>
    public decimal? ChargedTime => Fields.Number("total_charged_time");

    public int? Sessions => Fields.Integer("total_charged_sessions");

    /// <summary>kWh.</summary>
    public decimal? ChargedEnergy => Fields.Number("total_charged_energy");

    public int? Resets => Fields.Integer("reset_counter");

    /// <summary>Wh.</summary>
    public decimal? LastSessionEnergy => Fields.Number("last_session_energy");
}

/// <summary>The answer to <c>Device_info.Get</c> (local API, 5.19) or <c>Device_id.Get</c>.</summary>
sealed record DeviceInfo(Fields Fields)
{
    /// <summary>Such as <c>1p7k_500006</c>.</summary>
    public string? DeviceId => Fields.Text("device_id");

    public int? ConnectedPhase => Fields.Integer("connected_phase");

    public string? Firmware => Fields.Text("fw_version");

    public string? Alias => Fields.Text("charger_alias");
}

/// <summary>The answer to <c>Charger_config.Get</c> or <c>M2w_config.Get</c>.</summary>
sealed record BoxConfig(Fields Fields)
{
    public string? SerialNumber => Fields.Text("serial_number");

    public string? BoardRevision => Fields.Text("board_revision");
}

/// <summary>The answer to <c>Dynamic_current.Get</c>.</summary>
sealed record DynamicCurrent(Fields Fields)
{
    /// <summary>A; 0 holds the charge.</summary>
    public int? Current => Fields.Integer("dynamic_current");

    public int? RelayMode => Fields.Integer("relay_mode");
}

/// <summary>The answer to <c>Meter_info.Get</c> of a load balancer. Import is positive, export negative.</summary>
sealed record MeterInfo(Fields Fields)
{
    /// <summary>V.</summary>
    public IReadOnlyList<decimal?> Voltages => Fields.Numbers("voltage");

    /// <summary>A.</summary>
    public IReadOnlyList<decimal?> Currents => Fields.Numbers("current");

    /// <summary>W.</summary>
    public IReadOnlyList<decimal?> Powers => Fields.Numbers("active_p");

    public IReadOnlyList<decimal?> PowerFactors => Fields.Numbers("power_factor");

    /// <summary>W.</summary>
    public decimal? TotalPower => Fields.Number("total_active_power") ?? (Powers.Count > 0 ? Powers.Sum() : null);
}

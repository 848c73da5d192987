namespace ChargeGateway.Simulator.Lektrico;

/// <summary>What is wrong with a virtual box; switched on and off while it runs.</summary>
public sealed class LektricoFaults
{
    /// <summary>How long it thinks before each answer.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>It takes requests and never answers.</summary>
    public bool Silent { get; set; }

    /// <summary>It cuts the connection instead of doing anything.</summary>
    public bool Dead { get; set; }

    /// <summary>How many of the next requests are done, and the connection then cut before the answer.</summary>
    public int LostAnswers { get; set; }

    /// <summary>It answers with something that is not JSON.</summary>
    public bool Garbage { get; set; }

    /// <summary>Errors come as plain text, as with the libraries of 2018 to 2020.</summary>
    public bool PlainTextErrors { get; set; }

    /// <summary>Every configuration value must be text.</summary>
    public bool InsistsOnText { get; set; }

    /// <summary>Methods that this firmware lacks, in any letter case.</summary>
    public ISet<string> MissingMethods { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Fields that this firmware leaves out of <c>Charger_info.Get</c>.</summary>
    public ISet<string> MissingFields { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Fields that nobody knows, with their JSON, which this firmware puts into <c>Charger_info.Get</c> besides or instead.</summary>
    public IDictionary<string, string> ExtraFields { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Makes it the firmware of 2022: fewer fields, fewer methods, the lifetime counter in whole kWh, an error flag's old name.</summary>
    public bool OldFirmware
    {
        get;
        set
        {
            field = value;
            if (!value) return;
            MissingFields.UnionWith(["current_limit_reason", "em_current", "relay_mode", "currents", "voltages", "pwm_current"]);
            MissingMethods.UnionWith(["Device_id.Get", "Charger_config.Get", "Charge.Pause", "Charge.Resume"]);
        }
    }
}

using System.Text.Json;
using ChargeGateway.Core.State;

namespace ChargeGateway.Drivers.Cfos.Info;

/// <summary>One device in <c>get_dev_info</c>. Currents in A, power in W, energy in Wh.</summary>
/// <param name="DevId">Its id: E and a number for an EVSE, M and a number for a meter.</param>
sealed record DeviceInfo(string DevId)
{
    /// <summary>The name given by people.</summary>
    public string? Name { get; init; }

    /// <summary>Where the manager reaches it; <c>evse</c> is the wallbox that the manager runs on.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it is an EVSE; else it is a meter.</summary>
    public bool IsEvse { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Whether the manager cannot reach it now.</summary>
    public bool Unreachable { get; init; }

    /// <summary>The manager's last trouble with it.</summary>
    public string? LastError { get; init; }

    /// <summary>1 waiting, 2 vehicle, 3 charging, 4 ventilated, 5 error, 6 offline. Not the numbers of register 8092.</summary>
    public int? State { get; init; }

    /// <summary>Whether charging is allowed.</summary>
    public bool? ChargingEnabled { get; init; }

    /// <summary>Whether the manager holds it for lack of power or for imbalance.</summary>
    public bool Paused { get; init; }

    /// <summary>Why, in the firmware's number.</summary>
    public string? PauseReason { get; init; }

    /// <summary>The power.</summary>
    public decimal? Power { get; init; }

    /// <summary>All energy imported.</summary>
    public decimal? Energy { get; init; }

    /// <summary>The energy of the charge that runs; firmware 2.</summary>
    public decimal? SessionEnergy { get; init; }

    /// <summary>The currents by phase.</summary>
    public PhaseValues? Current { get; init; }

    /// <summary>The voltages by phase.</summary>
    public PhaseValues? Voltage { get; init; }

    /// <summary>How many phases are in use; none while nothing charges.</summary>
    public int? Phases { get; init; }

    /// <summary>The least current.</summary>
    public decimal? MinCurrent { get; init; }

    /// <summary>The most current; none where it is an expression.</summary>
    public decimal? MaxCurrent { get; init; }

    /// <summary>The current that the manager last told it; none before it did.</summary>
    public decimal? SetCurrent { get; init; }

    /// <summary>The RFID of the charge.</summary>
    public string? Rfid { get; init; }

    /// <summary>Manufacturer, device version, firmware and serial number, separated by commas.</summary>
    public string? Model { get; init; }

    /// <summary>Whether it is the wallbox that answers, so that its registers can be reached too.</summary>
    public bool IsOwnBox => IsEvse && Address?.TrimEnd(':').Equals("evse", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>None for something without an id.</summary>
    public static DeviceInfo? Read(JsonElement json)
    {
        var fields = new Fields(json);
        if (fields.Text("dev_id") is not { Length: >= 2 } devId) return null;
        return new DeviceInfo(devId)
        {
            Name = fields.Text("desc") ?? fields.Text("name"),
            Address = fields.Text("address"),
            IsEvse = char.ToUpperInvariant(devId[0]) == 'E',
            Enabled = fields.Flag("device_enabled") ?? true,
            Unreachable = fields.Flag("com_err") ?? false,
            LastError = fields.Text("last_error"),
            State = (int?)fields.Number("state"),
            ChargingEnabled = fields.Flag("charging_enabled"),
            Paused = fields.Flag("paused") ?? false,
            PauseReason = fields.Text("pause_reason"),
            Power = fields.Number("power_w", "cur_charging_power", "power"),
            Energy = fields.Number("total_energy", "import"),
            SessionEnergy = fields.Number("ta_en"),
            Current = Phased(fields, "current_l", 1000),
            Voltage = Phased(fields, "voltage_l", 1),
            Phases = (int?)fields.Number("phases") is { } bits and > 0 ? int.PopCount(bits & 7) : null,
            MinCurrent = fields.Number("min_charging_cur") / 1000,
            MaxCurrent = fields.Number("max_charging_cur") / 1000 ?? MaxOf(fields.Number("max_power")),
            SetCurrent = fields.Number("last_set_charging_cur") is { } set and >= 0 ? set / 1000 : null,
            Rfid = fields.Text("rfid", "last_rfid"),
            Model = fields.Text("model"),
        };
    }

    static PhaseValues? Phased(Fields fields, string name, decimal divisor) => fields.Number(name + "1") is { } l1
        ? new PhaseValues(l1 / divisor, fields.Number(name + "2") / divisor, fields.Number(name + "3") / divisor)
        : null;

    /// <summary>Old firmware bounds the power of three phases.</summary>
    static decimal? MaxOf(decimal? power) => power is > 0 ? Math.Floor(power.Value / 690 * 10) / 10 : null;
}

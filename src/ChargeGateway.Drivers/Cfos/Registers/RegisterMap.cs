using System.Collections.Frozen;
using System.Globalization;
using static ChargeGateway.Drivers.Cfos.Registers.RegisterAccess;
using static ChargeGateway.Drivers.Cfos.Registers.RegisterDevices;
using static ChargeGateway.Drivers.Cfos.Registers.RegisterType;

namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>
/// The holding registers of the cFos Power Brain (cFos, "Modbus registers"), the same over Modbus and over HTTP. What the pages leave open
/// (8048, 8072 to 8079, 8089, 8114 to 8119) is not in it.
/// </summary>
static class RegisterMap
{
    public static readonly Register Serial = new(8008, "serial_no", Text, Read, All, "serial number") { Words = 8 };
    public static readonly Register ProductVersion = new(8004, "product_version", Word, Read, All, "high byte major, low byte minor version");
    public static readonly Register ProductBuild = new(8005, "product_build", Word, Read, All, "build of the firmware");
    public static readonly Register DeviceName = new(8016, "name", Text, Read, All, "name of the device") { Words = 16 };
    public static readonly Register MeterFlags = new(8057, "meter_flags", Word, Read, All, "bit 0: the values by phase are measured");
    public static readonly Register Energy = new(8058, "energy", QWord, Flash, All, "imported energy") { Unit = "Wh", Signed = true };

    public static readonly Register Power =
        new(8062, "power", DWord, Read, All, "power; -1 while no pulse came yet") { Unit = "W", Signed = true, Unknown = -1 };

    public static readonly Register CurrentL1 = Amps(8064, "current_l1", DWord, Read, All, "current of phase 1") with { Signed = true };
    public static readonly Register CurrentL2 = Amps(8066, "current_l2", DWord, Read, All, "current of phase 2") with { Signed = true };
    public static readonly Register CurrentL3 = Amps(8068, "current_l3", DWord, Read, All, "current of phase 3") with { Signed = true };

    public static readonly Register DefaultLimit =
        Amps(8081, "def_charg_cur_limit", Word, Flash, Evse, "current limit after a start and after the fail-safe") with { Min = 60, Max = 630 };

    public static readonly Register DefaultEnable = Switch(8082, "def_charging_enable", Flash, "charging allowed after a start and after the fail-safe");

    public static readonly Register FailSafeDuration =
        new(8083, "fail_safe_duration", DWord, Flash, Evse, "without traffic for so long the defaults come back") { Unit = "s" };

    public static readonly Register DisconnectPilot =
        new(8086, "disconnect_cp", Word, Transient, Evse, "write: seconds to disconnect the pilot, which wakes a car; read: what is left") { Unit = "s" };

    public static readonly Register RelaySelect = Switch(8087, "relay_select", Transient, "0 three phases, 1 one phase; controller revision F and later");
    public static readonly Register CableCurrent = Amps(8090, "cable_current", Word, Read, Evse, "what the cable carries; 0 without a cable");

    public static readonly Register FixedCurrent =
        Amps(8091, "fixed_current", Word, Transient, Evse, "counts in place of the cable's current; 0 is none") with { Max = 630 };

    public static readonly Register PilotState = new(
        8092, "charge_pilot_state", Word, Read, Evse, "0 waiting (A), 1 vehicle (B), 2 charging (C), 3 ventilated (D), 4 no power (E), 5 fault (F)");

    public static readonly Register Limit = Amps(8093, "charging_cur_limit", Word, Transient, Evse, "current limit") with { Min = 60, Max = 630 };
    public static readonly Register Enable = Switch(8094, "charging_enable", Transient, "charging allowed");
    public static readonly Register Signalled = Amps(8095, "charging_current", Word, Read, Evse, "current that the pilot offers the car");
    public static readonly Register LastRfid = new(8096, "last_rfid", Text, Read, Evse, "the last RFID that was held to it") { Words = 15 };
    public static readonly Register HasMeter = new(8112, "has_meter", Word, Read, Evse, "1: 8057 to 8068 can be read on the EVSE");
    public static readonly Register PhaseFlags = new(8113, "phase_flags", Word, Read, Evse, "bit 8: phase switching is allowed in the web interface");

    public static readonly IReadOnlyList<Register> Registers =
    [
        new(8000, "vendor_id", DWord, Read, All, "0xCF05 in the high word") { Signed = true },
        new(8002, "product_id", Word, Read, All, "1"),
        new(8003, "device_id", Word, Read, All, "0x100 EVSE, 0x101 meter"),
        ProductVersion,
        ProductBuild,
        new(8006, "mapping_version", Word, Read, All, "0x0100"),
        new(8007, "padding", Word, Read, All, "nothing"),
        Serial,
        DeviceName,
        new(8040, "slave_id", Word, Flash, All, "Modbus unit id") { Min = 1, Max = 255 },
        new(8041, "input", Word, Read, Meter, "reserved"),
        new(8042, "pulsesperkwh", DWord, Flash, Meter, "pulses for one kWh") { Min = 1 },
        new(8044, "phases", Word, Flash, Meter, "bits: 1 L1, 2 L2, 4 L3") { Max = 7 },
        new(8045, "voltage_l1", Word, Flash, Meter, "nominal voltage of phase 1") { Unit = "V" },
        new(8046, "voltage_l2", Word, Flash, Meter, "nominal voltage of phase 2") { Unit = "V" },
        new(8047, "voltage_l3", Word, Flash, Meter, "nominal voltage of phase 3") { Unit = "V" },
        new(8050, "pulses", QWord, Flash, Meter, "pulses counted"),
        new(8054, "timeperpulse", DWord, Read, Meter, "time between the last pulses") { Unit = "ms" },
        new(8056, "level", Word, Read, Meter, "0 current flows through the input, 1 none"),
        MeterFlags,
        Energy,
        Power,
        CurrentL1,
        CurrentL2,
        CurrentL3,
        new(8070, "reset_pulses", Word, Flash, Meter, "write 1 to set the pulses to zero") { Max = 1 },
        new(8071, "reset_energy", Word, Flash, Meter, "write 1 to set the energy to zero") { Max = 1 },
        Amps(8080, "def_fixed_current", Word, Flash, Evse, "fixed_current after a start") with { Max = 630 },
        DefaultLimit,
        DefaultEnable,
        FailSafeDuration,
        Amps(8085, "fail_safe_current", Word, Flash, Evse, "current after the fail-safe; 0 stops") with { Max = 630 },
        DisconnectPilot,
        RelaySelect,
        Switch(8088, "relay2", Transient, "second relay, only while the first is off; controller revision F and later"),
        CableCurrent,
        FixedCurrent,
        PilotState,
        Limit,
        Enable,
        Signalled,
        LastRfid,
        new(8111, "detected_rfids", Word, Read, Evse, "counts the RFIDs held to it"),
        HasMeter,
        PhaseFlags,
        new(8120, "count_restart", DWord, Flash, All, "starts of the hardware"),
    ];

    static readonly FrozenDictionary<string, Register> ByName = Registers.ToFrozenDictionary(r => r.Name, StringComparer.OrdinalIgnoreCase);
    static readonly FrozenDictionary<int, Register> ByAddress = Registers.ToFrozenDictionary(r => r.Address);

    /// <summary>The registers that a part of the device has.</summary>
    public static IEnumerable<Register> Of(RegisterDevices part) => Registers.Where(register => register.Devices.HasFlag(part));

    /// <summary>A register by its name, its address or its address with a suffix: <c>power</c>, <c>8062</c>, <c>8062d</c>.</summary>
    public static Register? Find(string nameOrAddress)
    {
        if (ByName.TryGetValue(nameOrAddress, out var named)) return named;
        return int.TryParse(nameOrAddress.TrimEnd('d', 'q', 's'), NumberStyles.None, CultureInfo.InvariantCulture, out var address)
            ? ByAddress.GetValueOrDefault(address)
            : null;
    }

    static Register Amps(int address, string name, RegisterType type, RegisterAccess access, RegisterDevices part, string meaning) =>
        new(address, name, type, access, part, meaning) { Unit = "A", Scale = 0.1m };

    static Register Switch(int address, string name, RegisterAccess access, string meaning) =>
        new(address, name, Word, access, Evse, meaning) { Max = 1 };
}

using System.Globalization;
using ChargeGateway.Simulator.Ocpp.Metering;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>The configuration keys of OCPP 1.6 edition 2, section 9, OCPP-J 1.6, section 7, and the security whitepaper, section 7.</summary>
static class StandardKeys
{
    public const string SampledData = "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,Current.Offered,SoC";

    public static VirtualConfiguration For(VirtualChargePointOptions options) =>
        new([.. Core(options), .. Lists(), .. Charging(options), .. Security(options)]);

    static IEnumerable<ConfigurationEntry> Core(VirtualChargePointOptions options) =>
    [
        Flag("AllowOfflineTxForUnknownId", false),
        Flag("AuthorizationCacheEnabled", true),
        Flag("AuthorizeRemoteTxRequests", false),
        Number("ClockAlignedDataInterval", 0),
        Number("ConnectionTimeOut", 60),
        Text("ConnectorPhaseRotation", string.Join(',', Enumerable.Range(0, options.Connectors + 1).Select(connector => $"{connector}.RST"))),
        Fixed("GetConfigurationMaxKeys", "100"),
        Number("HeartbeatInterval", 300),
        Flag("LocalAuthorizeOffline", true),
        Flag("LocalPreAuthorize", false),
        Number("MaxEnergyOnInvalidId", 0),
        Measurands("MeterValuesAlignedData", SampledData),
        Measurands("MeterValuesSampledData", SampledData),
        Number("MeterValueSampleInterval", (int)options.MeterInterval.TotalSeconds),
        Fixed("NumberOfConnectors", Invariant(options.Connectors)),
        Number("ResetRetries", 1),
        Flag("StopTransactionOnEVSideDisconnect", true),
        Flag("StopTransactionOnInvalidId", true),
        Measurands("StopTxnAlignedData", ""),
        Measurands("StopTxnSampledData", ""),
        Fixed("SupportedFeatureProfiles", "Core,FirmwareManagement,LocalAuthListManagement,Reservation,SmartCharging,RemoteTrigger"),
        Number("TransactionMessageAttempts", 3),
        Number("TransactionMessageRetryInterval", 10),
        Flag("UnlockConnectorOnEVSideDisconnect", true),
        Number("WebSocketPingInterval", (int)options.PingInterval.TotalSeconds) with { NeedsReboot = true },
    ];

    static IEnumerable<ConfigurationEntry> Lists() =>
    [
        Flag("LocalAuthListEnabled", true),
        Fixed("LocalAuthListMaxLength", "1000"),
        Fixed("SendLocalListMaxLength", "250"),
        Fixed("ReserveConnectorZeroSupported", "false"),
    ];

    static IEnumerable<ConfigurationEntry> Charging(VirtualChargePointOptions options) =>
    [
        Fixed("ChargeProfileMaxStackLevel", "10"),
        Fixed("ChargingScheduleAllowedChargingRateUnit", "Current,Power"),
        Fixed("ChargingScheduleMaxPeriods", "24"),
        Fixed("ConnectorSwitch3to1PhaseSupported", options.Phases == 3 ? "true" : "false"),
        Fixed("MaxChargingProfilesInstalled", "20"),
    ];

    static IEnumerable<ConfigurationEntry> Security(VirtualChargePointOptions options) =>
    [
        new(SettingNames.V16.Password, "") { WriteOnly = true, Allows = IsKey },
        Flag("AdditionalRootCertificateCheck", false) with { ReadOnly = true },
        Fixed("CertificateSignedMaxChainSize", "10000"),
        Fixed("CertificateStoreMaxLength", "10"),
        Text("CpoName", ""),
        new("SecurityProfile", options.Password is null ? "0" : "1") { Allows = _ => false },
    ];

    static ConfigurationEntry Text(string key, string value) => new(key, value) { Allows = text => text.Length <= 500 };

    static ConfigurationEntry Fixed(string key, string value) => new(key, value) { ReadOnly = true };

    static ConfigurationEntry Flag(string key, bool value) => new(key, value ? "true" : "false") { Allows = text => bool.TryParse(text, out _) };

    static ConfigurationEntry Number(string key, int value) =>
        new(key, Invariant(value)) { Allows = text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) };

    static ConfigurationEntry Measurands(string key, string value) => new(key, value)
    {
        Allows = Readings.IsList,
    };

    // 16 to 20 bytes in hexadecimal form (security whitepaper, 7.2).
    static bool IsKey(string text) => text.Length is >= 32 and <= 40 && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);

    static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

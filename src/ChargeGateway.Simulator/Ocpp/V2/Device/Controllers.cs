using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Metering;
using static ChargeGateway.Simulator.Ocpp.V2.Device.Variables;

namespace ChargeGateway.Simulator.Ocpp.V2.Device;

/// <summary>The variables of a charger's controllers (OCPP 2.0.1 part 2, 2.1 Controller Components and appendix 3).</summary>
static class Controllers
{
    const string Points = "EVConnected,Authorized,PowerPathClosed,EnergyTransfer";
    const string Measurands = "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,Current.Offered,SoC";

    public static IEnumerable<ConfigurationEntry> For(VirtualChargePoint charger) =>
    [
        .. Communication(charger.Options), .. Authorization(), .. Transactions(charger.Options), .. Metering(charger.Options),
        .. Security(charger.Options), .. Charging(), .. Device(charger),
    ];

    static IEnumerable<ConfigurationEntry> Communication(VirtualChargePointOptions options) =>
    [
        Number("OCPPCommCtrlr.ActiveNetworkProfile", 1).Fixed(),
        Choice("OCPPCommCtrlr.FileTransferProtocols", "HTTPS", "FTP,FTPS,HTTP,HTTPS,SFTP").Fixed(),
        Number("OCPPCommCtrlr.HeartbeatInterval", 300, "s", 1),
        Number("OCPPCommCtrlr.MessageAttemptInterval#TransactionEvent", 10, "s"),
        Number("OCPPCommCtrlr.MessageAttempts#TransactionEvent", 3),
        Number("OCPPCommCtrlr.MessageTimeout#Default", (int)options.CallTimeout.TotalSeconds, "s").Fixed(),
        Text("OCPPCommCtrlr.NetworkConfigurationPriority", "1") with { DataType = "SequenceList", NeedsReboot = true },
        Number("OCPPCommCtrlr.NetworkProfileConnectionAttempts", 3),
        Number("OCPPCommCtrlr.OfflineThreshold", 60, "s"),
        Flag("OCPPCommCtrlr.QueueAllMessages", false).Fixed(),
        Number("OCPPCommCtrlr.ResetRetries", 1),
        Number("OCPPCommCtrlr.RetryBackOffRandomRange", 10, "s"),
        Number("OCPPCommCtrlr.RetryBackOffRepeatTimes", 3),
        Number("OCPPCommCtrlr.RetryBackOffWaitMinimum", 10, "s"),
        Flag("OCPPCommCtrlr.UnlockOnEVSideDisconnect", true),
        Number("OCPPCommCtrlr.WebSocketPingInterval", (int)options.PingInterval.TotalSeconds, "s") with { NeedsReboot = true },
    ];

    static IEnumerable<ConfigurationEntry> Authorization() =>
    [
        Number("AuthCtrlr.AdditionalInfoItemsPerMessage", 4).Fixed(),
        Flag("AuthCtrlr.AuthorizeRemoteStart", false),
        Flag("AuthCtrlr.Enabled", true).Fixed(),
        Flag("AuthCtrlr.LocalAuthorizeOffline", true),
        Flag("AuthCtrlr.LocalPreAuthorize", false),
        Flag("AuthCtrlr.OfflineTxForUnknownIdEnabled", false),
        Flag("AuthCacheCtrlr.Available", true).Fixed(),
        Flag("AuthCacheCtrlr.Enabled", true),
        Flag("LocalAuthListCtrlr.Available", true).Fixed(),
        Number("LocalAuthListCtrlr.BytesPerMessage", 65_000).Fixed(),
        Flag("LocalAuthListCtrlr.Enabled", true),
        Number("LocalAuthListCtrlr.Entries", 1_000, most: 1_000).Fixed(),
        Number("LocalAuthListCtrlr.ItemsPerMessage", 250).Fixed(),
        Flag("ReservationCtrlr.Available", true).Fixed(),
        Flag("ReservationCtrlr.Enabled", true),
        Flag("ReservationCtrlr.NonEvseSpecific", true).Fixed(),
    ];

    static IEnumerable<ConfigurationEntry> Transactions(VirtualChargePointOptions options) =>
    [
        Number("TxCtrlr.EVConnectionTimeOut", 60, "s"),
        Number("TxCtrlr.MaxEnergyOnInvalidId", 0, "Wh"),
        Flag("TxCtrlr.StopTxOnEVSideDisconnect", true),
        Flag("TxCtrlr.StopTxOnInvalidId", true),
        Flag("TxCtrlr.TxBeforeAcceptedEnabled", true).Fixed(),
        Members("TxCtrlr.TxStartPoint", string.Join(',', options.TxStartPoint), Points),
        Members("TxCtrlr.TxStopPoint", string.Join(',', options.TxStopPoint), Points),
    ];

    static IEnumerable<ConfigurationEntry> Metering(VirtualChargePointOptions options) =>
    [
        Flag("AlignedDataCtrlr.Available", true).Fixed(),
        Flag("AlignedDataCtrlr.Enabled", true).Fixed(),
        Number("AlignedDataCtrlr.Interval", 0, "s"),
        Measured("AlignedDataCtrlr.Measurands", Measurands),
        Flag("AlignedDataCtrlr.SendDuringIdle", false),
        Number("AlignedDataCtrlr.TxEndedInterval", 0, "s").Fixed(),
        Measured("AlignedDataCtrlr.TxEndedMeasurands", ""),
        Flag("SampledDataCtrlr.Available", true).Fixed(),
        Flag("SampledDataCtrlr.Enabled", true).Fixed(),
        Number("SampledDataCtrlr.TxEndedInterval", 0, "s").Fixed(),
        Measured("SampledDataCtrlr.TxEndedMeasurands", "Energy.Active.Import.Register"),
        Measured("SampledDataCtrlr.TxStartedMeasurands", "Energy.Active.Import.Register"),
        Number("SampledDataCtrlr.TxUpdatedInterval", (int)options.MeterInterval.TotalSeconds, "s"),
        Measured("SampledDataCtrlr.TxUpdatedMeasurands", Measurands),
    ];

    static IEnumerable<ConfigurationEntry> Security(VirtualChargePointOptions options) =>
    [
        Flag("SecurityCtrlr.AdditionalRootCertificateCheck", false).Fixed(),
        Text("SecurityCtrlr.BasicAuthPassword", "") with { WriteOnly = true, Most = 64, Allows = text => text.Length is >= 16 and <= 64 },
        Number("SecurityCtrlr.CertificateEntries", 10).Fixed(),
        Text("SecurityCtrlr.Identity", options.Id).Fixed(),
        Number("SecurityCtrlr.MaxCertificateChainSize", 10_000).Fixed(),
        Text("SecurityCtrlr.OrganizationName", "Virtual"),
        Number("SecurityCtrlr.SecurityProfile", options.Password is null ? 0 : 1).Fixed(),
    ];

    static IEnumerable<ConfigurationEntry> Charging() =>
    [
        Flag("SmartChargingCtrlr.ACPhaseSwitchingSupported", false).Fixed(),
        Flag("SmartChargingCtrlr.Available", true).Fixed(),
        Flag("SmartChargingCtrlr.Enabled", true).Fixed(),
        Number("SmartChargingCtrlr.Entries#ChargingProfiles", 20, most: 20).Fixed(),
        new ConfigurationEntry("SmartChargingCtrlr.LimitChangeSignificance", "1.0") { DataType = "decimal", Unit = "Percent", ReadOnly = true },
        Flag("SmartChargingCtrlr.NotifyChargingLimitWithSchedules", false).Fixed(),
        Number("SmartChargingCtrlr.PeriodsPerSchedule", 24).Fixed(),
        Number("SmartChargingCtrlr.ProfileStackLevel", 10).Fixed(),
        Members("SmartChargingCtrlr.RateUnit", "A,W", "A,W").Fixed(),
    ];

    static IEnumerable<ConfigurationEntry> Device(VirtualChargePoint charger) =>
    [
        Live("ClockCtrlr.DateTime", "dateTime", () => Wording.Time(charger.Now)),
        Members("ClockCtrlr.TimeSource", "Heartbeat", "Heartbeat").Fixed(),
        Number("DeviceDataCtrlr.BytesPerMessage#GetReport", 65_000).Fixed(),
        Number("DeviceDataCtrlr.BytesPerMessage#GetVariables", 65_000).Fixed(),
        Number("DeviceDataCtrlr.BytesPerMessage#SetVariables", 65_000).Fixed(),
        Number("DeviceDataCtrlr.ItemsPerMessage#GetReport", 100).Fixed(),
        Number("DeviceDataCtrlr.ItemsPerMessage#GetVariables", 50).Fixed(),
        Number("DeviceDataCtrlr.ItemsPerMessage#SetVariables", 50).Fixed(),
        Flag("DisplayMessageCtrlr.Available", true).Fixed(),
        Number("DisplayMessageCtrlr.DisplayMessages", 0, most: 10).Fixed(),
        Members("DisplayMessageCtrlr.SupportedFormats", "ASCII,UTF8", "ASCII,HTML,URI,UTF8").Fixed(),
        Members("DisplayMessageCtrlr.SupportedPriorities", "AlwaysFront,InFront,NormalCycle", "AlwaysFront,InFront,NormalCycle").Fixed(),
        Flag("MonitoringCtrlr.Available", true).Fixed(),
        Number("MonitoringCtrlr.BytesPerMessage#SetVariableMonitoring", 65_000).Fixed(),
        Flag("MonitoringCtrlr.Enabled", true).Fixed(),
        Number("MonitoringCtrlr.ItemsPerMessage#SetVariableMonitoring", 50).Fixed(),
    ];

    static ConfigurationEntry Measured(string key, string value) => new(key, value)
    {
        DataType = "MemberList",
        Values = string.Join(',', Readings.All),
        Allows = Readings.IsList,
    };
}

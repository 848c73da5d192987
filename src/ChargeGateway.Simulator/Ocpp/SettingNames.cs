namespace ChargeGateway.Simulator.Ocpp;

/// <summary>What a version of OCPP calls the settings that every charger has.</summary>
sealed record SettingNames
{
    public static SettingNames V16 { get; } = new()
    {
        AlignedInterval = "ClockAlignedDataInterval",
        AuthorizeRemoteStart = "AuthorizeRemoteTxRequests",
        CacheEnabled = "AuthorizationCacheEnabled",
        CertificateCapacity = "CertificateStoreMaxLength",
        ConnectionTimeout = "ConnectionTimeOut",
        EnergyOnInvalidId = "MaxEnergyOnInvalidId",
        HeartbeatInterval = "HeartbeatInterval",
        ListCapacity = "LocalAuthListMaxLength",
        ListEnabled = "LocalAuthListEnabled",
        ListMessageCapacity = "SendLocalListMaxLength",
        MessageAttempts = "TransactionMessageAttempts",
        MessageRetryInterval = "TransactionMessageRetryInterval",
        OfflineByList = "LocalAuthorizeOffline",
        OfflineUnknownTags = "AllowOfflineTxForUnknownId",
        OperatorName = "CpoName",
        Password = "AuthorizationKey",
        PingInterval = "WebSocketPingInterval",
        PreAuthorize = "LocalPreAuthorize",
        ProfileCapacity = "MaxChargingProfilesInstalled",
        SampleInterval = "MeterValueSampleInterval",
        SchedulePeriods = "ChargingScheduleMaxPeriods",
        ScheduleUnits = "ChargingScheduleAllowedChargingRateUnit",
        StackLevels = "ChargeProfileMaxStackLevel",
        StopsOnInvalidId = "StopTransactionOnInvalidId",
    };

    public static SettingNames V2 { get; } = new()
    {
        AlignedInterval = "AlignedDataCtrlr.Interval",
        AuthorizeRemoteStart = "AuthCtrlr.AuthorizeRemoteStart",
        CacheEnabled = "AuthCacheCtrlr.Enabled",
        CertificateCapacity = "SecurityCtrlr.CertificateEntries",
        ConnectionTimeout = "TxCtrlr.EVConnectionTimeOut",
        EnergyOnInvalidId = "TxCtrlr.MaxEnergyOnInvalidId",
        HeartbeatInterval = "OCPPCommCtrlr.HeartbeatInterval",
        ListCapacity = "LocalAuthListCtrlr.Entries",
        ListEnabled = "LocalAuthListCtrlr.Enabled",
        ListMessageCapacity = "LocalAuthListCtrlr.ItemsPerMessage",
        MessageAttempts = "OCPPCommCtrlr.MessageAttempts#TransactionEvent",
        MessageRetryInterval = "OCPPCommCtrlr.MessageAttemptInterval#TransactionEvent",
        OfflineByList = "AuthCtrlr.LocalAuthorizeOffline",
        OfflineUnknownTags = "AuthCtrlr.OfflineTxForUnknownIdEnabled",
        OperatorName = "SecurityCtrlr.OrganizationName",
        Password = "SecurityCtrlr.BasicAuthPassword",
        PingInterval = "OCPPCommCtrlr.WebSocketPingInterval",
        PreAuthorize = "AuthCtrlr.LocalPreAuthorize",
        ProfileCapacity = "SmartChargingCtrlr.Entries#ChargingProfiles",
        SampleInterval = "SampledDataCtrlr.TxUpdatedInterval",
        SchedulePeriods = "SmartChargingCtrlr.PeriodsPerSchedule",
        ScheduleUnits = "SmartChargingCtrlr.RateUnit",
        StackLevels = "SmartChargingCtrlr.ProfileStackLevel",
        StopsOnInvalidId = "TxCtrlr.StopTxOnInvalidId",
    };

    public required string AlignedInterval { get; init; }

    public required string AuthorizeRemoteStart { get; init; }

    public required string CacheEnabled { get; init; }

    public required string CertificateCapacity { get; init; }

    public required string ConnectionTimeout { get; init; }

    public required string EnergyOnInvalidId { get; init; }

    public required string HeartbeatInterval { get; init; }

    public required string ListCapacity { get; init; }

    public required string ListEnabled { get; init; }

    public required string ListMessageCapacity { get; init; }

    public required string MessageAttempts { get; init; }

    public required string MessageRetryInterval { get; init; }

    public required string OfflineByList { get; init; }

    public required string OfflineUnknownTags { get; init; }

    public required string OperatorName { get; init; }

    public required string Password { get; init; }

    public required string PingInterval { get; init; }

    public required string PreAuthorize { get; init; }

    public required string ProfileCapacity { get; init; }

    public required string SampleInterval { get; init; }

    public required string SchedulePeriods { get; init; }

    public required string ScheduleUnits { get; init; }

    public required string StackLevels { get; init; }

    public required string StopsOnInvalidId { get; init; }
}

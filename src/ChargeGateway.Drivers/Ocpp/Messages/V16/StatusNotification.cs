using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>The status of a connector or an error (OCPP 1.6 edition 2, 6.47).</summary>
sealed record StatusNotificationRequest
{
    /// <summary>0 is the charge point itself.</summary>
    [Needed, Least(0)]
    public int? ConnectorId { get; set; }

    [Needed]
    [OneOf(
        "ConnectorLockFailure", "EVCommunicationError", "GroundFailure", "HighTemperature", "InternalError",
        "LocalListConflict", "NoError", "OtherError", "OverCurrentFailure", "PowerMeterFailure", "PowerSwitchFailure",
        "ReaderFailure", "ResetFailure", "UnderVoltage", "OverVoltage", "WeakSignal")]
    public string? ErrorCode { get; set; }

    [MaxLength(50)]
    public string? Info { get; set; }

    [Needed]
    [OneOf(
        "Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved", "Unavailable",
        "Faulted")]
    public string? Status { get; set; }

    /// <summary>Without it the time of receipt is meant.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    [MaxLength(255)]
    public string? VendorId { get; set; }

    [MaxLength(50)]
    public string? VendorErrorCode { get; set; }
}

/// <summary>Says that it was received (OCPP 1.6 edition 2, 6.48).</summary>
sealed record StatusNotificationResponse;

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What is told of a transaction (OCPP 2.0.1 part 2, 2.48).</summary>
sealed record Transaction : Extensible
{
    [Needed, MaxLength(36)]
    public string? TransactionId { get; init; }

    [OneOf("Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle")]
    public string? ChargingState { get; init; }

    /// <summary>Seconds in which energy flowed.</summary>
    public int? TimeSpentCharging { get; init; }

    [OneOf(
        "DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset", "Local",
        "LocalOutOfCredit", "MasterPass", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot", "Remote", "SOCLimitReached",
        "StoppedByEV", "TimeLimitReached", "Timeout")]
    [OneOf("ReqEnergyTransferRejected", Since = OcppVersion.V21)]
    public string? StoppedReason { get; init; }

    /// <summary>Of the request that started it.</summary>
    public int? RemoteStartId { get; init; }

    [Since(OcppVersion.V21)]
    [OneOf(
        "Idle", "ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "ExternalLimits", "CentralFrequency", "LocalFrequency",
        "LocalLoadBalancing")]
    public string? OperationMode { get; init; }

    [Since(OcppVersion.V21), MaxLength(60)]
    public string? TariffId { get; init; }

    [Since(OcppVersion.V21)]
    public TransactionLimit? TransactionLimit { get; init; }
}

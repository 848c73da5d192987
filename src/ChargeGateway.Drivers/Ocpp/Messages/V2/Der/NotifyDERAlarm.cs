using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A fault of the grid was noticed, or is over (OCPP 2.1 part 2, 1.47.1).</summary>
sealed record NotifyDERAlarmRequest : Extensible
{
    [Needed]
    [OneOf(
        "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip", "HFMayTrip",
        "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip",
        "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar")]
    public string? ControlType { get; init; }

    [OneOf(
        "CurrentImbalance", "LocalEmergency", "LowInputPower", "OverCurrent", "OverFrequency", "OverVoltage", "PhaseRotation",
        "RemoteEmergency", "UnderFrequency", "UnderVoltage", "VoltageImbalance")]
    public string? GridEventFault { get; init; }

    public bool? AlarmEnded { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [MaxLength(200)]
    public string? ExtraInfo { get; init; }
}

/// <summary>Nothing is said of the alarm (OCPP 2.1 part 2, 1.47.2).</summary>
sealed record NotifyDERAlarmResponse : Extensible;

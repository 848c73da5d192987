using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A monitor as it is set (OCPP 2.0.1 part 2, 2.52).</summary>
sealed record VariableMonitoring : Extensible
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? Id { get; init; }

    [Needed]
    public bool? Transaction { get; init; }

    [Needed]
    public decimal? Value { get; init; }

    [Needed]
    [OneOf("UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned")]
    [OneOf("TargetDelta", "TargetDeltaRelative", Since = OcppVersion.V21)]
    public string? Type { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? Severity { get; init; }

    [Since(OcppVersion.V21)]
    [Needed(Since = OcppVersion.V21)]
    [OneOf("HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor")]
    public string? EventNotificationType { get; init; }
}

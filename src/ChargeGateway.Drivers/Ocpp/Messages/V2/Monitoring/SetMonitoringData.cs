using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A monitor to set (OCPP 2.0.1 part 2, 2.42).</summary>
sealed record SetMonitoringData : Extensible
{
    [Least(0, Since = OcppVersion.V21)]
    public int? Id { get; init; }

    [Since(OcppVersion.V21)]
    public PeriodicEventStreamParams? PeriodicEventStream { get; init; }

    public bool? Transaction { get; init; }

    [Needed]
    public required decimal Value { get; init; }

    [Needed]
    [OneOf("UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned")]
    [OneOf("TargetDelta", "TargetDeltaRelative", Since = OcppVersion.V21)]
    public required string Type { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int Severity { get; init; }

    [Needed]
    public required Component Component { get; init; }

    [Needed]
    public required Variable Variable { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What became of a monitor (OCPP 2.0.1 part 2, 2.43).</summary>
sealed record SetMonitoringResult : Extensible
{
    [Least(0, Since = OcppVersion.V21)]
    public int? Id { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [Needed, OneOf("Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate")]
    public string? Status { get; init; }

    [Needed]
    [OneOf("UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned")]
    [OneOf("TargetDelta", "TargetDeltaRelative", Since = OcppVersion.V21)]
    public string? Type { get; init; }

    [Needed]
    public Component? Component { get; init; }

    [Needed]
    public Variable? Variable { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? Severity { get; init; }
}

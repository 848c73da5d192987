using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How a car plans its charge (ISO 15118) (OCPP 2.0.1 part 2, 1.37.1).</summary>
sealed record NotifyEVChargingScheduleRequest : Extensible
{
    [Needed]
    public DateTimeOffset? TimeBase { get; init; }

    [Needed]
    public ChargingSchedule? ChargingSchedule { get; init; }

    [Needed, Least(1, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    [Since(OcppVersion.V21), Least(0)]
    public int? SelectedChargingScheduleId { get; init; }

    [Since(OcppVersion.V21)]
    public bool? PowerToleranceAcceptance { get; init; }
}

/// <summary>Whether the plan was taken (OCPP 2.0.1 part 2, 1.37.2).</summary>
sealed record NotifyEVChargingScheduleResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Changes the limits of a dynamic profile at once (OCPP 2.1 part 2, 1.88.1).</summary>
sealed record UpdateDynamicScheduleRequest : Extensible, IRequest<UpdateDynamicScheduleResponse>
{
    [Needed]
    public required int ChargingProfileId { get; init; }

    [Needed]
    public required ChargingScheduleUpdate ScheduleUpdate { get; init; }

    string IRequest.Action => "UpdateDynamicSchedule";
}

/// <summary>Whether they were taken (OCPP 2.1 part 2, 1.88.2).</summary>
sealed record UpdateDynamicScheduleResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

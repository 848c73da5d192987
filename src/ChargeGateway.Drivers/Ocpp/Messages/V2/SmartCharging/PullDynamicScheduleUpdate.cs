using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The charging station asks for the present limits of a dynamic profile (OCPP 2.1 part 2, 1.62.1).</summary>
sealed record PullDynamicScheduleUpdateRequest : Extensible
{
    /// <summary>A profile of the kind Dynamic.</summary>
    [Needed]
    public int? ChargingProfileId { get; init; }
}

/// <summary>The limits (OCPP 2.1 part 2, 1.62.2).</summary>
sealed record PullDynamicScheduleUpdateResponse : Extensible
{
    public ChargingScheduleUpdate? ScheduleUpdate { get; init; }

    [Needed, OneOf("Accepted", "Rejected")]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the limits that result from all profiles (OCPP 2.0.1 part 2, 1.20.1).</summary>
sealed record GetCompositeScheduleRequest : Extensible, IRequest<GetCompositeScheduleResponse>
{
    /// <summary>Seconds.</summary>
    [Needed]
    public required int Duration { get; init; }

    [OneOf("W", "A")]
    public string? ChargingRateUnit { get; init; }

    /// <summary>0 is the whole charging station.</summary>
    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int EvseId { get; init; }

    string IRequest.Action => "GetCompositeSchedule";
}

/// <summary>The limits over time (OCPP 2.0.1 part 2, 1.20.2).</summary>
sealed record GetCompositeScheduleResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    public CompositeSchedule? Schedule { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks for the limits that all profiles together make (OCPP 1.6 edition 2, 6.21).</summary>
sealed record GetCompositeScheduleRequest : IRequest<GetCompositeScheduleResponse>
{
    /// <summary>0 is the grid connection.</summary>
    [Needed]
    public required int ConnectorId { get; init; }

    /// <summary>Seconds from now.</summary>
    [Needed]
    public required int Duration { get; init; }

    [OneOf("A", "W")]
    public string? ChargingRateUnit { get; init; }

    string IRequest.Action => "GetCompositeSchedule";
}

/// <summary>The limits that all profiles together make (OCPP 1.6 edition 2, 6.22).</summary>
sealed record GetCompositeScheduleResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public int? ConnectorId { get; init; }

    /// <summary>What the periods are relative to.</summary>
    public DateTimeOffset? ScheduleStart { get; init; }

    public ChargingSchedule? ChargingSchedule { get; init; }
}

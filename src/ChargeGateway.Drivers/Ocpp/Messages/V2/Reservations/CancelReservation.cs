using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Gives up a reservation (OCPP 2.0.1 part 2, 1.3.1).</summary>
sealed record CancelReservationRequest : Extensible, IRequest<CancelReservationResponse>
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int ReservationId { get; init; }

    string IRequest.Action => "CancelReservation";
}

/// <summary>Whether there was such a reservation (OCPP 2.0.1 part 2, 1.3.2).</summary>
sealed record CancelReservationResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Takes back a reservation (OCPP 1.6 edition 2, 6.5).</summary>
sealed record CancelReservationRequest : IRequest<CancelReservationResponse>
{
    [Needed]
    public required int ReservationId { get; init; }

    string IRequest.Action => "CancelReservation";
}

/// <summary>Whether there was such a reservation (OCPP 1.6 edition 2, 6.6).</summary>
sealed record CancelReservationResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Reserves a connector for an id tag (OCPP 1.6 edition 2, 6.37).</summary>
sealed record ReserveNowRequest : IRequest<ReserveNowResponse>
{
    /// <summary>0 is any connector.</summary>
    [Needed, Least(0)]
    public required int ConnectorId { get; init; }

    [Needed]
    public required DateTimeOffset ExpiryDate { get; init; }

    [Needed, MaxLength(20)]
    public required string IdTag { get; init; }

    [MaxLength(20)]
    public string? ParentIdTag { get; init; }

    [Needed]
    public required int ReservationId { get; init; }

    string IRequest.Action => "ReserveNow";
}

/// <summary>Whether the connector is reserved (OCPP 1.6 edition 2, 6.38).</summary>
sealed record ReserveNowResponse
{
    [Needed, OneOf("Accepted", "Faulted", "Occupied", "Rejected", "Unavailable")]
    public string? Status { get; init; }
}

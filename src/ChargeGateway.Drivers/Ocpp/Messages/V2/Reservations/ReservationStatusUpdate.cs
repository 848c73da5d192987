using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A reservation ended without being used (OCPP 2.0.1 part 2, 1.46.1).</summary>
sealed record ReservationStatusUpdateRequest : Extensible
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? ReservationId { get; init; }

    [Needed, OneOf("Expired", "Removed"), OneOf("NoTransaction", Since = OcppVersion.V21)]
    public string? ReservationUpdateStatus { get; init; }
}

/// <summary>Nothing is said of it (OCPP 2.0.1 part 2, 1.46.2).</summary>
sealed record ReservationStatusUpdateResponse : Extensible;

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Removes one charging profile by its id, or all that match (OCPP 1.6 edition 2, 6.13).</summary>
sealed record ClearChargingProfileRequest : IRequest<ClearChargingProfileResponse>
{
    public int? Id { get; init; }

    /// <summary>0 is the whole charge point.</summary>
    public int? ConnectorId { get; init; }

    [OneOf("ChargePointMaxProfile", "TxDefaultProfile", "TxProfile")]
    public string? ChargingProfilePurpose { get; init; }

    public int? StackLevel { get; init; }

    string IRequest.Action => "ClearChargingProfile";
}

/// <summary>Whether a profile was removed (OCPP 1.6 edition 2, 6.14).</summary>
sealed record ClearChargingProfileResponse
{
    [Needed, OneOf("Accepted", "Unknown")]
    public string? Status { get; init; }
}

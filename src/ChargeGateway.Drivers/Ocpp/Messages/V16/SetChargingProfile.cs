using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Sets a charging profile (OCPP 1.6 edition 2, 6.43).</summary>
sealed record SetChargingProfileRequest : IRequest<SetChargingProfileResponse>
{
    /// <summary>0 is the whole charge point.</summary>
    [Needed]
    public required int ConnectorId { get; init; }

    [Needed]
    public required ChargingProfile CsChargingProfiles { get; init; }

    string IRequest.Action => "SetChargingProfile";
}

/// <summary>Whether the profile was taken (OCPP 1.6 edition 2, 6.44).</summary>
sealed record SetChargingProfileResponse
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported")]
    public string? Status { get; init; }
}

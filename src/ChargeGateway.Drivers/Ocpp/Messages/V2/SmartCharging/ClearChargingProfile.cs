using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Takes charging profiles off (OCPP 2.0.1 part 2, 1.7.1).</summary>
sealed record ClearChargingProfileRequest : Extensible, IRequest<ClearChargingProfileResponse>
{
    public int? ChargingProfileId { get; init; }

    public ClearChargingProfileCriteria? ChargingProfileCriteria { get; init; }

    string IRequest.Action => "ClearChargingProfile";
}

/// <summary>Whether any profile was found (OCPP 2.0.1 part 2, 1.7.2).</summary>
sealed record ClearChargingProfileResponse : Extensible
{
    [Needed, OneOf("Accepted", "Unknown")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

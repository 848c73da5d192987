using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Sets a charging profile (OCPP 2.0.1 part 2, 1.51.1).</summary>
sealed record SetChargingProfileRequest : Extensible, IRequest<SetChargingProfileResponse>
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int EvseId { get; init; }

    [Needed]
    public required ChargingProfile ChargingProfile { get; init; }

    string IRequest.Action => "SetChargingProfile";
}

/// <summary>Whether the profile was taken (OCPP 2.0.1 part 2, 1.51.2).</summary>
sealed record SetChargingProfileResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

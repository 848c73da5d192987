using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the installed charging profiles (OCPP 2.0.1 part 2, 1.19.1).</summary>
sealed record GetChargingProfilesRequest : Extensible, IRequest<GetChargingProfilesResponse>
{
    [Needed]
    public required int RequestId { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    [Needed]
    public required ChargingProfileCriterion ChargingProfile { get; init; }

    string IRequest.Action => "GetChargingProfiles";
}

/// <summary>Whether a report will come (OCPP 2.0.1 part 2, 1.19.2).</summary>
sealed record GetChargingProfilesResponse : Extensible
{
    [Needed, OneOf("Accepted", "NoProfiles")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

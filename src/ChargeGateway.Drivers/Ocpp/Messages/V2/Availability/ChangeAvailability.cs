using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Takes the station, an EVSE or a connector into or out of service (OCPP 2.0.1 part 2, 1.5.1).</summary>
sealed record ChangeAvailabilityRequest : Extensible, IRequest<ChangeAvailabilityResponse>
{
    public Evse? Evse { get; init; }

    [Needed, OneOf("Inoperative", "Operative")]
    public required string OperationalStatus { get; init; }

    string IRequest.Action => "ChangeAvailability";
}

/// <summary>Whether it was done, or will be when the charge is over (OCPP 2.0.1 part 2, 1.5.2).</summary>
sealed record ChangeAvailabilityResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "Scheduled")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

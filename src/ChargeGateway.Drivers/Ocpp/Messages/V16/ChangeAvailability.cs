using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Takes a connector or the whole charge point out of service or back into it (OCPP 1.6 edition 2, 6.7).</summary>
sealed record ChangeAvailabilityRequest : IRequest<ChangeAvailabilityResponse>
{
    /// <summary>0 is the whole charge point.</summary>
    [Needed, Least(0)]
    public required int ConnectorId { get; init; }

    [Needed, OneOf("Inoperative", "Operative")]
    public required string Type { get; init; }

    string IRequest.Action => "ChangeAvailability";
}

/// <summary>Whether the availability changes (OCPP 1.6 edition 2, 6.8).</summary>
sealed record ChangeAvailabilityResponse
{
    [Needed, OneOf("Accepted", "Rejected", "Scheduled")]
    public string? Status { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Takes a message off the display (OCPP 2.0.1 part 2, 1.8.1).</summary>
sealed record ClearDisplayMessageRequest : Extensible, IRequest<ClearDisplayMessageResponse>
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int Id { get; init; }

    string IRequest.Action => "ClearDisplayMessage";
}

/// <summary>Whether there was such a message (OCPP 2.0.1 part 2, 1.8.2).</summary>
sealed record ClearDisplayMessageResponse : Extensible
{
    [Needed, OneOf("Accepted", "Unknown"), OneOf("Rejected", Since = OcppVersion.V21)]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

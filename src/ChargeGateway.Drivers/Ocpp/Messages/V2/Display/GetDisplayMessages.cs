using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for the messages on the display (OCPP 2.0.1 part 2, 1.21.1).</summary>
sealed record GetDisplayMessagesRequest : Extensible, IRequest<GetDisplayMessagesResponse>
{
    [MinItems(1), Least(0, Since = OcppVersion.V21)]
    public IReadOnlyList<int>? Id { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    [OneOf("AlwaysFront", "InFront", "NormalCycle")]
    public string? Priority { get; init; }

    [OneOf("Charging", "Faulted", "Idle", "Unavailable"), OneOf("Suspended", "Discharging", Since = OcppVersion.V21)]
    public string? State { get; init; }

    string IRequest.Action => "GetDisplayMessages";
}

/// <summary>Whether a report will come (OCPP 2.0.1 part 2, 1.21.2).</summary>
sealed record GetDisplayMessagesResponse : Extensible
{
    [Needed, OneOf("Accepted", "Unknown")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Puts a message on the display (OCPP 2.0.1 part 2, 1.52.1).</summary>
sealed record SetDisplayMessageRequest : Extensible, IRequest<SetDisplayMessageResponse>
{
    [Needed]
    public required MessageInfo Message { get; init; }

    string IRequest.Action => "SetDisplayMessage";
}

/// <summary>Whether the message was taken (OCPP 2.0.1 part 2, 1.52.2).</summary>
sealed record SetDisplayMessageResponse : Extensible
{
    [Needed]
    [OneOf("Accepted", "NotSupportedMessageFormat", "Rejected", "NotSupportedPriority", "NotSupportedState", "UnknownTransaction")]
    [OneOf("LanguageNotSupported", Since = OcppVersion.V21)]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

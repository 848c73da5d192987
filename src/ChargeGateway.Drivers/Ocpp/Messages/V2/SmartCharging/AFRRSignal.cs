using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Passes on a grid operator's signal for frequency restoration (OCPP 2.1 part 2, 1.2.1).</summary>
sealed record AFRRSignalRequest : Extensible, IRequest<AFRRSignalResponse>
{
    [Needed]
    public required DateTimeOffset Timestamp { get; init; }

    [Needed]
    public required int Signal { get; init; }

    string IRequest.Action => "AFRRSignal";
}

/// <summary>Whether the signal will be followed (OCPP 2.1 part 2, 1.2.2).</summary>
sealed record AFRRSignalResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}

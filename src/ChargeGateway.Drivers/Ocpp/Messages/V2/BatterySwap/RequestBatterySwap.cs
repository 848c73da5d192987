using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Starts a battery swap from afar (OCPP 2.1 part 2, 1.65.1).</summary>
sealed record RequestBatterySwapRequest : Extensible, IRequest<RequestBatterySwapResponse>
{
    [Needed]
    public required IdToken IdToken { get; init; }

    [Needed]
    public required int RequestId { get; init; }

    string IRequest.Action => "RequestBatterySwap";
}

/// <summary>Whether the swap will begin (OCPP 2.1 part 2, 1.65.2).</summary>
sealed record RequestBatterySwapResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
